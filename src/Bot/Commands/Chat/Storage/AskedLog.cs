using Bot.Options;
using Briefing.Answers.Questions;

namespace Bot.Commands.Chat.Storage;

/// <summary>What people asked and thought of the answers, for moderators: wordings of one question together, never who asked, nothing older than questions are kept.</summary>
public sealed class AskedLog(ChatStore store, ChatOptions options, TimeProvider clock)
{
    /// <summary>More than a busy month of one workspace brings.</summary>
    private const int MostRead = 20_000;

    /// <summary>Questions that found nothing or were refused, the most asked first.</summary>
    /// <param name="from">The workspace; null for all of them.</param>
    public IReadOnlyList<AskedGroup> Unanswered(Workspace? from) =>
    [
        .. store.Questions.Unanswered(from, Since, MostRead)
            .GroupBy(asked => (QuestionKey.Of(Typed(asked.Text)), asked.Outcome))
            .Select(same => new AskedGroup(Wording(same.Select(asked => asked.Text)), same.First().Outcome, same.Count(), same.Max(asked => asked.At)))
            .OrderByDescending(group => group.Times).ThenByDescending(group => group.Last),
    ];

    /// <summary>Questions whose answers somebody marked, the most marked first.</summary>
    /// <param name="from">The workspace; null for all of them.</param>
    public IReadOnlyList<MarkedGroup> Marked(Workspace? from) =>
    [
        .. store.Questions.Marked(from, Since, MostRead)
            .GroupBy(marked => QuestionKey.Of(Typed(marked.Text)))
            .Select(same => new MarkedGroup(Wording(same.Select(marked => marked.Text)), same.Sum(marked => marked.Useful), same.Sum(marked => marked.NotUseful), same.Max(marked => marked.At)))
            .OrderByDescending(group => group.Useful + group.NotUseful).ThenByDescending(group => group.Last),
    ];

    /// <summary>The workspaces of which anything is kept.</summary>
    public IReadOnlyList<Workspace> Workspaces() => store.Workspaces();

    /// <summary>Deletes what a workspace asked, was answered and would have been told.</summary>
    /// <returns>How much it was.</returns>
    public int Forget(Workspace workspace) => store.ForgetWorkspace(workspace.Platform, workspace.Id);

    private DateTimeOffset Since => clock.GetUtcNow() - TimeSpan.FromDays(options.RetentionDays);

    /// <summary>Without the bot's own name before it.</summary>
    private static string Typed(string text) => TypedCommand.Parse(text).Whole;

    /// <summary>As it was typed most often, of these the first: the newest.</summary>
    private static string Wording(IEnumerable<string> texts) => texts.GroupBy(Typed).MaxBy(same => same.Count())!.Key;
}

/// <param name="Wording">As it was typed most often.</param>
/// <param name="Outcome">"nothing", or the code of a refusal.</param>
/// <param name="Times">How often.</param>
/// <param name="Last">When it was asked last.</param>
public sealed record AskedGroup(string Wording, string Outcome, int Times, DateTimeOffset Last);

/// <param name="Wording">As it was typed most often.</param>
/// <param name="Useful">How many found its answers useful.</param>
/// <param name="NotUseful">How many did not.</param>
/// <param name="Last">When one was marked last.</param>
public sealed record MarkedGroup(string Wording, int Useful, int NotUseful, DateTimeOffset Last);
