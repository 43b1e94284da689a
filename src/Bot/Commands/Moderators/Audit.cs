using System.Globalization;
using Bot.Commands.AnswerText;
using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Moderation;

namespace Bot.Commands.Moderators;

/// <summary><c>/audit</c>, <c>/audit silicon-divide</c>, <c>/audit discord:81384788765712384</c>: who changed what, when and why.</summary>
internal static class Audit
{
    private const string Name = "audit";

    /// <summary>Of all articles, or of one actor.</summary>
    private const int MostEntries = 30;

    public static CommandEntry Entry(BriefingLibrary library) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [new CommandArgument("article-or-user", "An article's key, or who did it as the audit names them")],
        Help = "Who changed what, when and why",
        Example = "/audit",
        Run = call => Answer(library.Moderators, call.Request.Moderator, CommandWord.Whole(call.Argument), call),
    };

    private static Reply Answer(ModeratorDesk desk, Moderator moderator, string of, CommandCall call)
    {
        if (of.Length > 0 && desk.Unknown(moderator, new ArticleId(of)) is not { } unknown) return call.Tell(Name, OfArticle(desk, new ArticleId(of)));
        var entries = desk.Audit(moderator, of.Length == 0 ? null : of).Take(MostEntries + 1).ToList();
        if (entries.Count == 0) return of.Length == 0 ? call.Tell(Name, "Nothing was changed yet.") : new Reply.Refusal("no-audit", $"{desk.Unknown(moderator, new ArticleId(of))!.Message} Nobody of that name has changed anything either.");
        var lines = entries.Take(MostEntries).Select(entry => $"{Line(entry)} · {entry.Article}{(entry.Undoes is null ? "" : " · undoes an earlier act")}");
        return call.Tell(Name, Text(entries.Count > MostEntries ? lines.Append($"These are the last {MostEntries}. /audit and an article's key shows all that was done to it.") : lines));
    }

    private static string OfArticle(ModeratorDesk desk, ArticleId id)
    {
        var history = desk.History(id);
        var state = history.Tombstone is { } tombstone ? $"retracted since {Time(tombstone.At)}: {tombstone.Reason}" : "in answers";
        var rulings = desk.Rulings(id).ToDictionary(ruling => ruling.Overrule.Number);
        var lines = history.Audit.Select(entry => Line(entry) + After(entry, history.Audit, rulings.GetValueOrDefault(entry.Number)));
        return Text(lines.Prepend($"{id}, revision {history.Current.Revision}, {state}"));
    }

    private static string After(AuditEntry entry, IReadOnlyList<AuditEntry> audit, RulingState? ruling)
    {
        if (audit.FirstOrDefault(later => later.Undoes == entry.Number) is { } undo) return $" · undone by {undo.Actor}";
        if (ruling is { IsApplied: false }) return " · kept, not applied: what was judged is not said like that in the current revision";
        return entry.Undoes is { } undone ? $" · undoes “{audit[undone - 1].Action}” of {Time(audit[undone - 1].At)}" : "";
    }

    private static string Line(AuditEntry entry)
    {
        var revision = entry.Revision is { } number ? string.Create(CultureInfo.InvariantCulture, $" (revision {number})") : "";
        return $"{Time(entry.At)} · {entry.Actor} · {entry.Action}{revision}{(entry.Detail is null ? "" : ": " + entry.Detail)}";
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines.Select(VisibleText.Of));
}
