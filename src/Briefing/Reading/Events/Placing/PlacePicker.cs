using Briefing.Articles;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Placing;

/// <summary>The places said in a stretch of a sentence, most specific first.</summary>
internal static class PlacePicker
{
    private const int Most = 8;

    /// <summary>Where only places of something else are told, those: it is seldom by chance.</summary>
    public static List<Place> In(ArticleMentions mentions, TextSpan span, params IReadOnlyCollection<TextSpan> except)
    {
        var told = mentions.PlacesIn(span).Where(place => place.Role == PlaceRole.Location && !mentions.IsNoScene(place) && !except.Any(other => other.Contains(place.Span))).ToList();
        var own = told.Where(place => !mentions.IsOtherScene(place)).ToList();
        return [.. (own.Count > 0 ? own : told).Select(place => place.Place).DistinctBy(place => place.Id).OrderByDescending(place => place.Type).Take(Most)];
    }

    /// <summary>The places of a clause; of "closed its Ohio mill and moved to Reno" for the second verb those of the first only where it has none.</summary>
    public static List<Place> OfClause(Phrases phrases, VerbFrame frame, int thing, TextSpan[] except)
    {
        var clause = phrases.SpanOf(frame.First, frame.Last);
        if (JoinedTo(phrases, frame) is not (var joined and >= 0)) return In(phrases.Mentions, clause, except);
        var own = In(phrases.Mentions, clause, [.. except, phrases.SpanOf(joined, frame.Verb - 1)]);
        return own.Count > 0 || IsElsewhere(phrases, frame, thing) ? own : In(phrases.Mentions, clause, except);
    }

    /// <summary>"(cut jobs in Reno and) closed its Gary mill": in a town that nothing tells more of, which is not that of the other verb.</summary>
    public static bool IsElsewhere(Phrases phrases, VerbFrame frame, int thing) =>
        thing > frame.Verb && UnreadTowns.BeforeSite(phrases, thing) is not null && JoinedTo(phrases, frame) >= 0;

    /// <summary>The verb before "and" to which that of the clause is joined; -1 without.</summary>
    private static int JoinedTo(Phrases phrases, VerbFrame frame)
    {
        var at = frame.Verb - 1;
        while (at > frame.First && phrases.At(at).Kind == ChunkKind.Adverb) at--;
        if (at <= frame.First || phrases.At(at).Kind != ChunkKind.Coordinator) return -1;
        while (at > frame.First && phrases.At(at).Kind != ChunkKind.VerbGroup) at--;
        return phrases.At(at).Kind == ChunkKind.VerbGroup ? at : -1;
    }
}
