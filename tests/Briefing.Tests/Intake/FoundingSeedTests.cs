using System.Runtime.CompilerServices;
using System.Text;
using Briefing.Intake;

namespace Briefing.Tests.Intake;

/// <summary>The seed that the project was founded on: its text is the file after its title line, and what is unknown stays so.</summary>
public sealed class FoundingSeedTests
{
    [Fact]
    public void Its_text_is_the_file_after_the_title_line_byte_for_byte()
    {
        var path = SeedPath();
        var draft = Assert.IsType<DraftResult.Accepted>(Assert.Single(DraftReader.Read(path))).Draft;
        var bytes = File.ReadAllBytes(path);
        var title = bytes.AsSpan().IndexOf("# Silicon Divide"u8);
        var text = title + bytes.AsSpan(title).IndexOf((byte)'\n') + 1;

        Assert.Equal("silicon-divide", draft.Id.Value);
        Assert.Equal("Silicon Divide: AWS Shutters Last China AI Lab as Tech Decoupling Accelerates", draft.Title);
        Assert.Equal(bytes[text..], Encoding.UTF8.GetBytes(draft.Text));
        Assert.StartsWith("Ghost Labs and Vanishing Footprints\nAmazon Web Services has dissolved", draft.Text, StringComparison.Ordinal);
        Assert.EndsWith("based on this information.", draft.Text, StringComparison.Ordinal);
        Assert.Equal((null, null, null, null), (draft.Published, draft.Source, draft.Url, draft.Language));
    }

    private static string SeedPath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "seeds", "silicon-divide.md");
}
