using Bot.Commands;
using Briefing;
using Briefing.Answers;
using Briefing.Intake;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands;

/// <summary>The dispatcher over a real library that holds the seeds alone.</summary>
public sealed class SeededDispatcher : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SeededDispatcher()
    {
        Library = BriefingLibrary.Open(_folder.Path, readOnly: false, new FakeTimeProvider(new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero)));
        new SeedFolder(SeedsPath(), Library.Store, Library.Newsdesk).BringIn();
        Dispatcher = new Dispatcher(Library);
    }

    public BriefingLibrary Library { get; }

    public Dispatcher Dispatcher { get; }

    public Reply Run(string text, IReadOnlyCollection<string>? collections = null, int top = int.MaxValue) =>
        Dispatcher.Run(new CommandRequest(text, new DateOnly(2025, 7, 23), collections, Top: top));

    public Reply.Answer Answer(string text) => Assert.IsType<Reply.Answer>(Run(text));

    public Reply.Refusal Refusal(string text) => Assert.IsType<Reply.Refusal>(Run(text));

    public void Dispose()
    {
        Library.Dispose();
        _folder.Dispose();
    }

    private static string SeedsPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "seeds");
    }
}
