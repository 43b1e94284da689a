using Briefing.Answers;
using Briefing.Articles;
using Briefing.Moderation;
using Briefing.Tests.Answers;

namespace Briefing.Tests.Moderation;

/// <summary>A store with answers over it, and a moderator called ann. Each act has a time of its own.</summary>
public sealed class ModeratingFolder : IDisposable
{
    public static readonly Moderator Ann = new("ann", AnsweringFolder.Today);

    private readonly AnsweringFolder _folder = new();

    public BriefingLibrary Library => _folder.Library;

    public ModeratorDesk Desk => Tick(Library.Moderators);

    public void Put(string id, string text, string title = "", string? published = null, string collection = "main") => Tick(_folder).Put(id, text, title, published, collection);

    public void Put(ArticleDraft draft) => Assert.Single(Tick(Library).Newsdesk.Push([draft], "ann", cancel: TestContext.Current.CancellationToken));

    public Article Article(string id) => Library.Store.Find(new(id))!;

    public IReadOnlyList<AuditEntry> Audit(string id) => Library.Store.FindHistory(new(id))!.Audit;

    public Finding[] Findings(string command, string argument) => [.. _folder.Ask(command, argument).Groups.SelectMany(group => group.Findings)];

    public Finding Finding(string command, string argument) => Assert.Single(Findings(command, argument));

    public string[] Lines(string command, string argument) => _folder.Lines(command, argument);

    public static IReadOnlyList<AuditEntry> Done(DeskResult result) => Assert.IsType<DeskResult.Done>(result).Acts;

    public static IReadOnlyList<AuditEntry> Undone(DeskResult result) => Assert.IsType<DeskResult.Undone>(result).Acts;

    public static string Refused(DeskResult result) => Assert.IsType<DeskResult.Refused>(result).Refusal.Message;

    public void Dispose() => _folder.Dispose();

    private T Tick<T>(T what)
    {
        _folder.Clock.Advance(TimeSpan.FromSeconds(1));
        return what;
    }
}
