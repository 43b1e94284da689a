using Briefing.Articles;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Recognises how long something lasts, up to months: "for two weeks", "a three-day closure", "a weeklong stop".</summary>
internal static class Durations
{
    private static readonly WordSet Units = WordGroups.Of("duration");

    /// <summary>Whether <paramref name="span"/> of the sentence tells one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="orYears">"for two years" counts, too.</param>
    public static bool Within(SentenceSyntax sentence, TextSpan span, bool orYears = false)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            var token = sentence.Words[at].Token;
            if (token.Start < span.Start || token.End > span.End) continue;
            if (IsCompound(sentence.Words, at) || IsAfterFor(sentence, at, orYears)) return true;
        }

        return false;
    }

    /// <summary>"two-week", "weeklong".</summary>
    private static bool IsCompound(Word[] words, int at) =>
        (at >= 2 && Units.Contains(words[at].Lower) && words[at - 1] is { Class: WordClass.Other, Lower: "-" } && words[at - 2].Lower is not ("mid" or "per" or "every"))
        || (words[at].Lower.EndsWith("long", StringComparison.Ordinal) && Units.Contains(words[at].Lower[..^4]));

    private static bool IsAfterFor(SentenceSyntax sentence, int word, bool orYears)
    {
        if (sentence.Words[word].Lower != "for" || sentence.Words[word].Class != WordClass.Preposition) return false;
        var chunk = sentence.ChunkAt(word) + 1;
        while (chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind is ChunkKind.Adverb or ChunkKind.Quote) chunk++;
        return chunk < sentence.Chunks.Count && sentence.Chunks[chunk] is { Kind: ChunkKind.NounPhrase } phrase && sentence.HeadOf(phrase).Lemma is var unit && (Units.Contains(unit) || (orYears && unit is "year" or "decade"));
    }
}
