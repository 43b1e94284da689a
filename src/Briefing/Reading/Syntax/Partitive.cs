using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>"10% of its workforce", "all of its stores", "hundreds of specialists": the thing stands after "of".</summary>
internal static class Partitive
{
    private static readonly WordSet Measures = WordGroups.Of("measure");

    /// <summary>The chunk of the thing itself: <paramref name="phrase"/>, or the one after its "of".</summary>
    public static int Thing(SentenceSyntax sentence, int phrase)
    {
        for (var step = 0; step < 2; step++)
        {
            if (!IsMeasure(sentence, phrase)) return phrase;
            var of = SkipQuotes(sentence, phrase + 1);
            if (of >= sentence.Chunks.Count || !IsOf(sentence, of)) return phrase;
            var thing = SkipQuotes(sentence, of + 1);
            if (thing >= sentence.Chunks.Count || sentence.Chunks[thing].Kind != ChunkKind.NounPhrase) return phrase;
            phrase = thing;
        }

        return phrase;
    }

    /// <summary>"a round" of "a round of layoffs": the measure whose thing <paramref name="thing"/> is; itself without.</summary>
    public static int Measure(SentenceSyntax sentence, int thing) =>
        thing >= 2 && IsOf(sentence, thing - 1) && sentence.Chunks[thing - 2].Kind == ChunkKind.NounPhrase && IsMeasure(sentence, thing - 2) ? thing - 2 : thing;

    /// <summary>"approximately 500" of its stores.</summary>
    private static int SkipQuotes(SentenceSyntax sentence, int at)
    {
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind == ChunkKind.Quote) at++;
        return at;
    }

    private static bool IsMeasure(SentenceSyntax sentence, int phrase)
    {
        var head = sentence.HeadOf(sentence.Chunks[phrase]);
        return head.Class == WordClass.Number || Measures.Contains(head.Lemma) || Measures.Contains(head.Lower);
    }

    private static bool IsOf(SentenceSyntax sentence, int chunk) =>
        sentence.Chunks[chunk].Kind == ChunkKind.Preposition && sentence.HeadOf(sentence.Chunks[chunk]).Lower == "of";
}
