using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Kinds;

/// <summary>Recognises in a phrase the two words that look like an event of a kind and are none: "closing argument", "(was there) opening night".</summary>
internal static class ExcludedPhrases
{
    public static bool Has(EventKind kind, SentenceSyntax sentence, Chunk chunk)
    {
        if (kind.NounsNot.Count == 0) return false;
        for (var at = chunk.First; at <= chunk.Last && at + 1 < sentence.Words.Length; at++)
        {
            var (word, next) = (sentence.Words[at], sentence.Words[at + 1]);
            if (kind.NounsNot.Contains($"{word.Lemma} {next.Lemma}") || kind.NounsNot.Contains($"{word.Lower} {next.Lemma}")) return true;
        }

        return false;
    }
}
