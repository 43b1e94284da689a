using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Tells what can be a site though no word says so, "Bolt Bend opened in May", from persons, films and the like.</summary>
internal static class NamedSites
{
    public static bool Opens(Phrases phrases, VerbTrigger trigger, VerbFrame frame, VerbMatch match)
    {
        if ((frame.IsPassive && !trigger.IsPassiveToo) || phrases.At(frame.Anchor).Verb!.Shape == VerbShape.Gerund) return false;
        if (match.Actor >= 0 && phrases.PlaceAtHead(match.Actor) is { Role: not PlaceRole.PartOfName }) return false;
        if (match.Referent is { } referent) return Is(referent.Phrases, referent.Chunk);
        return match.Thing >= 0 && Is(phrases, match.Thing) && (match.Thing == frame.Object || !IsOnlyPart(phrases, match.Thing));
    }

    private static bool Is(Phrases phrases, int chunk) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && !phrases.NamesIn(chunk).Any(name => name.Type == NameType.Person) && !IsQuoted(phrases, chunk) && !IsOrdinary(phrases, chunk);

    /// <summary>The last of a list, or what only tells where something is: "the road from Salem and Bend", "casinos in the West Valley that".</summary>
    private static bool IsOnlyPart(Phrases phrases, int chunk)
    {
        if (phrases.ListStart(chunk) != chunk || chunk + 1 >= phrases.Sentence.Chunks.Count) return true;
        if (chunk == 0) return false;
        return (phrases.At(chunk - 1).Kind == ChunkKind.Coordinator && phrases.IsPhrase(chunk - 2)) || phrases.At(chunk + 1).Kind == ChunkKind.Relative
            || (phrases.At(chunk - 1).Kind == ChunkKind.Preposition && phrases.At(chunk + 1).Kind != ChunkKind.Comma);
    }

    /// <summary>"Acme: The Reckoning" in quotation marks: a work, no site.</summary>
    private static bool IsQuoted(Phrases phrases, int chunk)
    {
        var words = phrases.Sentence.Words;
        for (var at = Math.Max(0, phrases.At(chunk).First - 1); at < words.Length && at <= phrases.At(chunk).Last + 1; at++)
        {
            if (words[at].Class == WordClass.Quote) return true;
        }

        return false;
    }

    /// <summary>"Registration opens Nov. 9": a capital that is the sentence's, on a word that nothing else tells to be a name.</summary>
    private static bool IsOrdinary(Phrases phrases, int chunk) =>
        phrases.At(chunk) is { First: 0, Last: 0 } && (phrases.Mentions.StandsSmall(phrases.Head(chunk).Lower) || !phrases.Mentions.StandsTwice(phrases.Sentence.TextOf(0, 0)));
}
