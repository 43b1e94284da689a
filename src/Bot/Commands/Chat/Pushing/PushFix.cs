using Briefing.Articles;

namespace Bot.Commands.Chat.Pushing;

/// <summary>Something of a pushed article that a moderator may put right from its preview.</summary>
/// <param name="Action">The action's name.</param>
/// <param name="Field">As <c>/fix</c> calls it.</param>
/// <param name="Label">Of the button and the form.</param>
/// <param name="Help">What to write there.</param>
/// <param name="Now">What stands there.</param>
internal sealed record PushFix(string Action, string Field, string Label, string Help, Func<Article, string> Now)
{
    public static PushFix Date { get; } = new("push-fix-date", "date", "Fix date", "Date, as 2025-07-23; empty for unknown", article => article.Published?.Written ?? "");

    public static IReadOnlyList<PushFix> All { get; } =
    [
        Date,
        new("push-fix-title", "title", "Fix title", "Title; empty for unknown", article => article.Title),
        new("push-fix-source", "source", "Fix source", "Publisher; empty for unknown", article => article.Source ?? ""),
    ];
}
