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
    public static List<Place> OfClause(Phrases phrases, VerbFrame frame, TextSpan[] except)
    {
        var clause = phrases.SpanOf(frame.First, frame.Last);
        var joined = frame.Verb - 1;
        while (joined > frame.First && phrases.At(joined).Kind == ChunkKind.Adverb) joined--;
        if (joined > frame.First && phrases.At(joined).Kind == ChunkKind.Coordinator)
        {
            while (joined > frame.First && phrases.At(joined).Kind != ChunkKind.VerbGroup) joined--;
            if (phrases.At(joined).Kind == ChunkKind.VerbGroup && In(phrases.Mentions, clause, [.. except, phrases.SpanOf(joined, frame.Verb - 1)]) is { Count: > 0 } own) return own;
        }

        return In(phrases.Mentions, clause, except);
    }
}
