using System.Globalization;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Answering;

/// <summary>Lays an answer out in messages: as many findings as fit, each message with the sources of its own findings, numbered through the whole answer.</summary>
internal static class FindingPages
{
    /// <summary>More than anybody reads at a glance.</summary>
    public const int MostFindings = 10;

    /// <summary>How many findings an answer needs for a page at that place, and to know whether it goes on.</summary>
    public static int TopFor(AnswerPlace place) => place.View == AnswerView.Findings ? place.First + MostFindings + 1 : ContextPages.FindingsFor(place);

    /// <param name="answer">With at least <see cref="MostFindings"/> + 1 findings from the place on, as far as there are so many.</param>
    /// <param name="place">Where the message begins.</param>
    /// <param name="cut">The platform's pages.</param>
    public static AnswerPage At(Reply.Answer answer, AnswerPlace place, Func<AnswerDocument, IReadOnlyList<AnswerDocument>> cut)
    {
        var available = answer.Groups.Sum(group => group.Findings.Count);
        if (available == 0) return Whole(answer, place, cut);
        if (place.First >= available) return AnswerPage.None;

        var numbered = NumberedCitations.Of(answer);
        AnswerDocument Lay(int count)
        {
            var isAll = place.First == 0 && count == available;
            var range = isAll ? "" : string.Create(CultureInfo.InvariantCulture, $"{place.First + 1}–{place.First + count} of {Math.Max(answer.Total, available):N0}");
            return AnswerDocumentBuilder.BuildPart(Part(answer, place.First, count), numbered, range);
        }

        var count = AnswerPage.Largest(Math.Min(MostFindings, available - place.First), count => cut(Lay(count)).Count == 1);
        var parts = cut(Lay(count));
        if (place.Part >= parts.Count) return AnswerPage.None;

        var cited = NumberedCitations.Of(Part(answer, place.First, count)).All;
        return new AnswerPage(parts[place.Part], cited, numbered.NumberOf(cited[0]) - 1, Next(place, count, parts.Count, available));
    }

    private static AnswerPlace? Next(AnswerPlace place, int count, int parts, int available)
    {
        if (place.Part + 1 < parts) return place with { Part = place.Part + 1 };
        return place.First + count < available ? new AnswerPlace(place.View, place.First + count) : null;
    }

    /// <summary>An answer without findings: nothing found, or about the bot.</summary>
    private static AnswerPage Whole(Reply.Answer answer, AnswerPlace place, Func<AnswerDocument, IReadOnlyList<AnswerDocument>> cut)
    {
        var parts = cut(AnswerDocumentBuilder.Build(answer));
        if (place.First > 0 || place.Part >= parts.Count) return AnswerPage.None;
        return new AnswerPage(parts[place.Part], [], 0, place.Part + 1 < parts.Count ? place with { Part = place.Part + 1 } : null);
    }

    /// <summary>The answer with only some of its findings, under their own headings; the notes go with the first.</summary>
    private static Reply.Answer Part(Reply.Answer answer, int first, int count)
    {
        var groups = new List<FindingGroup>();
        var (skip, take) = (first, count);
        foreach (var group in answer.Groups)
        {
            List<Finding> findings = [.. group.Findings.Skip(skip).Take(take)];
            skip = Math.Max(0, skip - group.Findings.Count);
            take -= findings.Count;
            if (findings.Count > 0) groups.Add(group with { Findings = findings });
        }

        return answer with { Groups = groups, Notes = first == 0 ? answer.Notes : [] };
    }
}
