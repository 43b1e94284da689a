using Briefing.Intake.Formats;

namespace Briefing.Tests.Intake.Formats;

public sealed class PlainTextReaderTests
{
    private static readonly string Paragraph = string.Join(' ', Enumerable.Repeat("The plant closes in May.", 6));

    [Fact]
    public void A_headline_is_the_title_and_the_text_begins_after_it()
    {
        Assert.Equal(("Plant closes", $"Heading\r\n{Paragraph}\r\n"), Read($"Plant closes\r\nHeading\r\n{Paragraph}\r\n"));
        Assert.Equal(("Plant closes", "It does. "), Read("\n Plant closes\n\n \nIt does. "));
    }

    [Fact]
    public void Without_a_headline_the_text_is_the_whole_file()
    {
        Whole("It closes.\n\nIt does.");
        Whole("\nThe company said it would close its plant in Ohio and\nmove the work to Mexico, where wages are lower than\nin the United States.\n");
        Whole($"{Paragraph} {Paragraph}\n\nMore.");
        Whole("Plant closes");
        Whole("Plant closes\n\n");
    }

    private static void Whole(string content) => Assert.Equal(("", content), Read(content));

    private static (string Title, string Text) Read(string content)
    {
        var draft = PlainTextReader.Read(content, new("id"));
        return (draft.Title, draft.Text);
    }
}
