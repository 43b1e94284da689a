namespace Briefing.Reading.Syntax;

/// <summary>"10% of its workforce", "all of its stores", "hundreds of specialists": the thing stands after "of".</summary>
internal static class Partitive
{
    private static readonly HashSet<string> Measures =
    [
        "number", "majority", "portion", "part", "percent", "pct", "share", "group", "handful", "couple", "pair", "lot", "half", "quarter", "third", "total",
        "all", "some", "most", "many", "several", "both", "one", "each", "any", "few", "two-third", "list", "slew", "string", "range", "rest", "bulk", "type", "maximum", "minimum",
    ];

    /// <summary>The chunk of the thing itself: <paramref name="phrase"/>, or the one after its "of".</summary>
    public static int Thing(SentenceSyntax sentence, int phrase)
    {
        for (var step = 0; step < 2; step++)
        {
            if (phrase + 2 >= sentence.Chunks.Count || !IsMeasure(sentence, phrase) || !IsOf(sentence, phrase + 1)) return phrase;
            if (sentence.Chunks[phrase + 2].Kind != ChunkKind.NounPhrase) return phrase;
            phrase += 2;
        }

        return phrase;
    }

    private static bool IsMeasure(SentenceSyntax sentence, int phrase)
    {
        var head = sentence.HeadOf(sentence.Chunks[phrase]);
        return head.Class == WordClass.Number || Measures.Contains(head.Lemma) || Measures.Contains(head.Lower);
    }

    private static bool IsOf(SentenceSyntax sentence, int chunk) =>
        sentence.Chunks[chunk].Kind == ChunkKind.Preposition && sentence.HeadOf(sentence.Chunks[chunk]).Lower == "of";
}
