using Briefing.Index.Terms;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Finds the words after "which", "what" or "how many" that name the kind of thing asked for: "sea animal" in "which sea animal was".</summary>
internal static class AskedPhrase
{
    private static readonly HashSet<string> Kinds = ["type", "types", "kind", "kinds", "sort", "sorts", "form", "forms"];

    /// <summary>What one of them follows is a phrase to its end. Else its last word is the verb, unless nothing needs one: "which union workers left the plant", "by which workers?"</summary>
    private static readonly HashSet<string> Ends = ["of", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should"];

    /// <param name="tokens">The question.</param>
    /// <param name="asks">The word behind which they stand.</param>
    public static Range After(TokenList tokens, int asks)
    {
        var start = asks + 1;
        if (Is(start, Kinds) && LowerAt(start + 1) == "of") start += 2;
        else if (LowerAt(start) == "of") start++;
        while (LowerAt(start) is "the" or "these" or "those" or "following" or "other") start++;
        var end = start;
        while (end < tokens.Count && tokens[end].Kind is TokenKind.Word or TokenKind.Number && !WordForms.IsStop(tokens[end].Lower)) end++;
        var isLast = end == tokens.Count || tokens[end].Kind == TokenKind.Punctuation;
        var isFirst = asks == 0 || tokens[asks - 1].Kind == TokenKind.Punctuation;
        return start..(end - start < 2 || Is(end, Ends) || (isLast && !isFirst) ? end : end - 1);

        string LowerAt(int at) => at < tokens.Count ? tokens[at].Lower : "";

        bool Is(int at, HashSet<string> words) => words.Contains(LowerAt(at));
    }
}
