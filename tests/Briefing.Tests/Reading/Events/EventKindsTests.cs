using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Events;

public sealed class EventKindsTests : IDisposable
{
    private const string Acquisition = """
        key: acquisition
        heading: Acquisitions
        command:
          name: acquisitions
          help: Who bought whom
          example: /acquisitions 2024
        verbs:
          - words: [acquire, gobble]
            particles: [up, ""]
            object: [organisation, stake]
        nouns:
          - words: [acquisition, takeover]
            things: [organisation]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("kinds").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_kinds_that_come_with_the_program_load()
    {
        var keys = EventKinds.Load().All.Select(kind => kind.Key);
        Assert.Equal(["closure", "exit", "layoff", "move", "opening", "restriction", "scale-back", "suspension"], keys);
    }

    [Fact]
    public void Closures_show_suspensions_apart()
    {
        var command = EventKinds.Load().Find("closure")!.Command!;
        Assert.Equal(["closure", "scale-back"], command.Answers);
        Assert.Equal(["suspension"], command.Apart);
    }

    [Fact]
    public void An_operators_kind_needs_no_compiling()
    {
        File.WriteAllText(Path.Combine(_folder, "acquisition.yaml"), Acquisition);
        var kinds = EventKinds.Load(_folder);
        Assert.Equal("acquisitions", kinds.Find("acquisition")!.Command!.Name);

        var article = new Article { Id = new ArticleId("a"), Text = "Acme Corp gobbled up a rival brewer in May 2024.", Published = PublishedDate.TryParse("2024-06-01") };
        var sentences = new SentenceReader().Read(article);
        var names = new NameReader(Organisations.Load()).Read(article, sentences, []);
        var found = Assert.Single(new EventReader(kinds, Gazetteer.Load(), Organisations.Load()).Read(article, sentences, new DateReader().Read(article, sentences), [], names.Mentions));
        Assert.Equal(("acquisition", "Acme Corp", "a rival brewer", "in May 2024"), (found.Kind, found.Who.Single().Name, found.What, found.When.Text));
    }

    [Theory]
    [InlineData("heading: X\nverbs: []", "\"key\" is missing")]
    [InlineData("key: x\nheading: X", "a kind needs")]
    [InlineData("key: x\nheading: X\nverb: [a]", "line 3: \"verb\" is not known here")]
    [InlineData("key: x\nheading: X\nverbs:\n  - particles: [up]", "\"words\" is missing")]
    [InlineData("key: x\nheading: X\nverbs:\n  - words: [buy]\n    object-is: whose", "must be what or where")]
    [InlineData("key: x\nheading: X\nturns: [nothing]\nverbs:\n  - words: [buy]", "names the kind \"nothing\"")]
    [InlineData("key: [x", "line")]
    public void A_wrong_file_is_refused_with_its_reason(string yaml, string reason)
    {
        File.WriteAllText(Path.Combine(_folder, "wrong.yaml"), yaml);
        var error = Assert.Throws<InvalidDataException>(() => EventKinds.Load(_folder));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
