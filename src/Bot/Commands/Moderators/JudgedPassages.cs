using System.Globalization;
using System.Text.RegularExpressions;
using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Articles.Overrules;
using JudgedReading = Briefing.Moderation.TypedReading<System.Collections.Generic.IReadOnlyList<Briefing.Articles.Overrules.EventMark>>;

namespace Bot.Commands.Moderators;

/// <summary>Finds the event that is meant by a passage's number in the last answer, or by a place in an article's text.</summary>
internal sealed partial class JudgedPassages(BriefingLibrary library)
{
    private readonly HashSet<string> _kinds = [.. library.Reader.Kinds.All.Select(kind => kind.Key)];

    /// <summary>"3 date may 2025" is passage "3" and the rest; "3 closure date may 2025" names the kind too.</summary>
    public (string Passage, string Others) Split(string typed)
    {
        var (place, rest) = CommandWord.First(typed);
        var (kind, afterKind) = CommandWord.First(rest);
        return _kinds.Contains(kind) ? ($"{place} {kind}", afterKind) : (place, rest);
    }

    /// <returns>One event, as each article tells it; at least one.</returns>
    public JudgedReading Find(string passage, CommandRequest request)
    {
        var (place, kind) = WithKind(passage.Trim());
        var number = Number().Match(place);
        if (number.Success) return OfAnswer(int.Parse(number.Groups["n"].Value, CultureInfo.InvariantCulture), kind, request);
        return Place().Match(place) is { Success: true } written
            ? OfText(new ArticleId(written.Groups["id"].Value), Span(written), kind, request)
            : No("bad-passage", $"“{place}” is no passage. It is named by its number in the last answer, such as 3, or by its place, such as silicon-divide:1234-1345.");
    }

    /// <summary>The key of an article may hold spaces: only what is a kind of events is not part of the place.</summary>
    private (string Place, string Kind) WithKind(string passage)
    {
        var space = passage.LastIndexOf(' ');
        return space >= 0 && _kinds.Contains(passage[(space + 1)..]) ? (passage[..space].Trim(), passage[(space + 1)..]) : (passage, "");
    }

    private static JudgedReading OfAnswer(int number, string kind, CommandRequest request)
    {
        if (request.Last() is not { } answer) return No("no-answer-here", "There is no answer before this one to take the number from. Name the place, such as silicon-divide:1234-1345, or ask first.");
        var numbered = NumberedCitations.Of(answer);
        if (number < 1 || number > numbered.All.Count) return No("bad-passage", $"The last answer has no passage [{number}].");
        List<Finding> telling =
        [
            .. answer.Groups.SelectMany(group => group.Findings).Where(finding => finding.Events.Count > 0 && finding.Citations.Any(citation => numbered.NumberOf(citation) == number)),
        ];
        List<Finding> first = [.. telling.Where(finding => numbered.NumberOf(finding.Citations[0]) == number)];
        List<Finding> meant = [.. (first.Count > 0 ? first : telling).Where(finding => kind.Length == 0 || finding.Kind == kind)];
        return meant.Count == 1 ? new JudgedReading.Understood(meant[0].Events) : NotOne([.. meant.Select(finding => finding.Events[0])]);
    }

    private JudgedReading OfText(ArticleId id, TextSpan span, string kind, CommandRequest request)
    {
        if (library.Moderators.Unknown(request.Moderator, id) is { } unknown) return new JudgedReading.Refused(unknown);
        List<EventMark> marks = [.. library.Moderators.EventsAt(request.Moderator, id, span).Where(mark => kind.Length == 0 || mark.Kind == kind)];
        List<EventMark> meant = marks.Count > 1 && marks.FindAll(mark => mark.Clause.Start == span.Start && mark.Clause.End == span.End) is [_, ..] exact ? exact : marks;
        return meant.Count == 1 ? new JudgedReading.Understood(meant) : NotOne(meant);
    }

    private static JudgedReading.Refused NotOne(List<EventMark> marks) => marks.Count == 0
        ? No("no-event", "No event is read there.")
        : No("several-events", $"Several events are told there. Name one: {string.Join(", or ", marks.Select(Named))}.");

    private static string Named(EventMark mark) => mark.Clause.Paragraph == 0
        ? $"{CommandWord.Quoted($"{mark.Article}:title")} {mark.Kind}"
        : $"{CommandWord.Quoted(string.Create(CultureInfo.InvariantCulture, $"{mark.Article}:{mark.Clause.Start}-{mark.Clause.End}"))} {mark.Kind}";

    private static TextSpan Span(Match place)
    {
        if (place.Groups["title"].Success) return new TextSpan(0, 0, int.MaxValue);
        var start = int.Parse(place.Groups["start"].Value, CultureInfo.InvariantCulture);
        return new TextSpan(1, start, place.Groups["end"].Success ? int.Parse(place.Groups["end"].Value, CultureInfo.InvariantCulture) : start + 1);
    }

    private static JudgedReading.Refused No(string code, string message) => new(new Reply.Refusal(code, message));

    [GeneratedRegex(@"^\[?(?<n>\d{1,6})\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<id>.+):((?<title>title)|(?<start>\d{1,9})([-–](?<end>\d{1,9}))?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
