using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Finds the verb that a bare infinitive hangs on: "let" of "let go of 40 workers", "let 40 workers go".</summary>
internal static class BareInfinitive
{
    private static readonly WordSet Letting = WordGroups.Of("let");

    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Chunk of what may be one.</param>
    /// <returns>The chunk of the verb; -1 when it is none.</returns>
    public static int VerbOver(SentenceSyntax sentence, int verb)
    {
        var group = sentence.Chunks[verb];
        if (group.First != group.Last || (sentence.HeadOf(group).Forms & VerbForms.Base) == 0) return -1;
        var over = verb - 1;
        if (over > 0 && sentence.Chunks[over] is { Kind: ChunkKind.NounPhrase, IsTime: false }) over--;
        return over >= 0 && sentence.Chunks[over].Kind == ChunkKind.VerbGroup && Letting.Contains(sentence.HeadOf(sentence.Chunks[over]).Lemma) ? over : -1;
    }
}
