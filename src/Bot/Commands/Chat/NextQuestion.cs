using System.Text;
using System.Text.RegularExpressions;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Reading.Events;

namespace Bot.Commands.Chat;

/// <summary>Makes the whole question of one that only says what is different: after "/closures 2024 china", "and in 2025?" is /closures when:"2025" where:"china".</summary>
internal sealed partial class NextQuestion(Catalogue catalogue)
{
    /// <summary>What a text that goes on from an answer adds to its question: "in 2025?" of "and in 2025?"; null when it goes on from nothing.</summary>
    public static string? AddedBy(string text) => Addition().Match(text) is { Success: true } added ? added.Groups["added"].Value : null;

    /// <param name="before">The answer it goes on from.</param>
    /// <param name="added">"in 2025?", "Microsoft", "layoffs in germany".</param>
    /// <param name="today">The day it is asked.</param>
    /// <param name="mustBeWhole">Null when any of it is neither a time nor a place nor a name.</param>
    /// <returns>As it would be typed; null when it says nothing new.</returns>
    public string? Text(Reply.Answer before, string added, DateOnly today, bool mustBeWhole)
    {
        var typed = TypedCommand.Parse(added.TrimEnd('?', '!', '.', ' '));
        var other = mustBeWhole ? null : catalogue.Find(typed.Name);
        if ((other ?? catalogue.Find(before.Command)) is not { } command) return null;
        var more = other is null ? typed.Whole : typed.Argument;
        if (!command.Arguments.Contains(CommandArgument.When)) return mustBeWhole ? null : $"/{command.Name} {before.Understood.Words} {more}".TrimEnd();

        // What cannot be read is refused in the whole question's own words.
        if (catalogue.Questions.Read(new AskedText(more, today)) is not QuestionReading.Understood { Question: var change }) return mustBeWhole ? null : $"/{command.Name} {more}";
        var isChange = change.When is not null || change.Where.Count > 0 || change.Who.Count > 0 || change.Status is not null;
        if (mustBeWhole && (!isChange || change.Words.Length > 0)) return null;
        return Write(command.Name, before.Understood, change);
    }

    private static string Write(string command, Question before, Question change)
    {
        var text = new StringBuilder("/").Append(command);
        if ((change.When ?? before.When) is { } when) Add(text, "when", when.Text);
        foreach (var where in change.Where.Count > 0 ? change.Where : before.Where) Add(text, "where", where.Text);
        foreach (var who in change.Who.Count > 0 ? change.Who : before.Who) Add(text, "who", who);
        if ((change.Status ?? before.Status) is { } status) text.Append(' ').Append(Word(status));
        var words = change.Words.Length > 0 ? change.Words : before.Words;
        return text.Append(' ').Append(words).ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, string key, string value) => text.Append(' ').Append(key).Append(":\"").Append(value.Replace('"', ' ')).Append('"');

    private static string Word(EventStatus status) => status switch
    {
        EventStatus.Planned => "planned",
        EventStatus.Reported => "reported",
        EventStatus.Denied => "denied",
        _ => "confirmed",
    };

    [GeneratedRegex(@"^(and|but|also|only|just|or|what about|how about)\b(?<added>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Addition();
}
