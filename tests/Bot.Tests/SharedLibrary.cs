using Briefing;
using Briefing.Intake;

[assembly: AssemblyFixture(typeof(Bot.Tests.SharedLibrary))]

namespace Bot.Tests;

/// <summary>One library of two articles for all tests that only read: reading the lexicons takes longer than most tests.</summary>
public sealed class SharedLibrary : IDisposable
{
    private const string Articles = """
        {"id":"mill","title":"Mill closes","text":"The Harbour Mill closed in May 2024, leaving the harbour to the gulls and the rain.\nNobody was hurt.","source":"Coast Courier","url":"https://courier.example/mill","published":"2024-06-01"}
        {"id":"pits","title":"Pits close","text":"Northern Coal closed three pits in Wales in March 2023.\nIt will close the last one in 2025.","source":"Valley News","published":"2023-04-02"}
        """;

    private static readonly Lazy<(TemporaryFolder Folder, BriefingLibrary Library)> Shared = new(Make);

    internal static BriefingLibrary Library => Shared.Value.Library;

    private static (TemporaryFolder Folder, BriefingLibrary Library) Make()
    {
        var folder = new TemporaryFolder();
        var library = BriefingLibrary.Open(Path.Combine(folder.Path, "index"), readOnly: false, new TestClock());
        Assert.All(library.Newsdesk.Push(DraftReader.Read(folder.File("in.jsonl", Articles)), "test"), pushed => Assert.Equal(PushOutcome.Added, pushed.Outcome));
        return (folder, library);
    }

    public void Dispose()
    {
        if (!Shared.IsValueCreated) return;
        Shared.Value.Library.Dispose();
        Shared.Value.Folder.Dispose();
    }
}
