using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Tests.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Answers;

/// <summary>A real store and index in a folder of their own, and the answers over them.</summary>
public sealed class AnsweringFolder : IDisposable
{
    public static readonly DateOnly Today = new(2025, 7, 23);

    private readonly TemporaryFolder _folder = new();

    public AnsweringFolder()
    {
        Library = BriefingLibrary.Open(_folder.Path, readOnly: false, Clock);
        Answers = new AnswerSet(Library);
    }

    public FakeTimeProvider Clock { get; } = new(new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero));

    public BriefingLibrary Library { get; }

    public AnswerSet Answers { get; }

    /// <summary>With the seed article alone.</summary>
    public static AnsweringFolder Seeded()
    {
        var folder = new AnsweringFolder();
        var seed = ArticleText.Seed();
        folder.Put("silicon-divide", seed.Text, seed.Title);
        return folder;
    }

    public void Put(string id, string text, string title = "", string? published = null, string collection = Article.DefaultCollection)
    {
        Library.Store.Put([new ArticleDraft { Id = new(id), Text = text, Title = title, Published = PublishedDate.TryParse(published), Collection = collection }], "test");
        Library.Index.CatchUp();
    }

    /// <summary>The answer of an event kind's command: "closures 2024".</summary>
    public Reply.Answer Ask(string command, string argument, IReadOnlyCollection<string>? collections = null, int top = int.MaxValue)
    {
        var asked = new AskedText(argument, Today, collections, top);
        if (command == "ask") return Answers.Ask.Answer(command, asked.AsWords());
        return Assert.IsType<Reply.Answer>(Answers.Questions.Read(asked).Answer(question => command == "who-left"
            ? Answers.WhoLeft.Answer(question)
            : Answers.Events.Answer(Answers.Kinds.All.Single(kind => kind.Command?.Name == command), question)));
    }

    /// <summary>A line a finding: match, who and time match.</summary>
    public string[] Lines(string command, string argument) =>
    [
        .. Ask(command, argument).Groups.SelectMany(group => group.Findings.Select(finding => $"{group.Match}: {string.Join(", ", finding.Who.Select(actor => actor.Name))} ({finding.TimeMatch})")),
    ];

    public void Dispose()
    {
        Library.Dispose();
        _folder.Dispose();
    }
}

/// <summary>The seed, indexed once for all tests of a class.</summary>
public sealed class SeededFolder : IDisposable
{
    public AnsweringFolder Folder { get; } = AnsweringFolder.Seeded();

    public void Dispose() => Folder.Dispose();
}
