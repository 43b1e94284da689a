using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>The words of <c>hearsay.txt</c>, which make a claim a mere report.</summary>
internal sealed class Hearsay
{
    private readonly ILookup<string, string[]> _phrases =
        LexiconFile.Lines("hearsay.txt").Select(line => line.Split(' ')).ToLookup(words => words[0]);

    /// <summary>An adverb within the clause, or anonymous sources anywhere in the sentence.</summary>
    public bool Marks(SentenceSyntax sentence, int firstChunk, int lastChunk)
    {
        var (first, last) = (sentence.Chunks[firstChunk].First, sentence.Chunks[lastChunk].Last);
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            foreach (var phrase in _phrases[sentence.Words[at].Lower])
            {
                if (phrase.Length == 1 && (at < first || at > last)) continue;
                if (Matches(sentence.Words, at, phrase)) return true;
            }
        }

        return false;
    }

    private static bool Matches(Word[] words, int at, string[] phrase)
    {
        for (var word = 0; word < phrase.Length; word++)
        {
            if (at + word >= words.Length || words[at + word].Lower != phrase[word]) return false;
        }

        return true;
    }
}
