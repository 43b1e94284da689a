using Briefing.Reading.Text;

namespace Briefing.Index.Terms;

/// <summary>
/// The terms of a stretch of text, for articles and questions alike: stems of English words, numbers without separators,
/// pairs of neighbouring characters of scripts without spaces. Each thread keeps the words it has seen.
/// </summary>
internal static class TermReader
{
    private const int MostWords = 200_000;

    [ThreadStatic]
    private static Dictionary<string, IndexTerm[]>? seen;

    public static List<IndexTerm> Read(string text)
    {
        var terms = new List<IndexTerm>();
        Read(text, Tokenizer.Tokenize(text, 0, text.Length), terms);
        return terms;
    }

    public static void Read(string source, TokenList tokens, List<IndexTerm> terms)
    {
        seen ??= [];
        if (seen.Count > MostWords) seen.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Punctuation) continue;
            if (token.Kind == TokenKind.Ideograph)
            {
                AddPair(tokens, i, terms);
                continue;
            }

            var word = token.Lower;
            if (IsShouted(source, token) && WordForms.IsStop(word) && !IsInShoutedText(source, tokens, i)) word = string.Join('.', word.AsEnumerable());
            if (!seen.TryGetValue(word, out var its)) seen.Add(word, its = Make(word));
            var isName = token.Kind == TokenKind.Number || (token.IsCapitalized && i > 0);
            foreach (var term in its) terms.Add(isName ? term.AsName() : term);
        }
    }

    /// <summary>"US" among words in lower case is the country, and "WHO" the organisation: never the pronouns.</summary>
    private static bool IsShouted(string source, Token token) =>
        token.IsCapitalized && token.End - token.Start >= 2 && char.IsUpper(source[token.Start + 1]) && char.IsUpper(source[token.End - 1]);

    private static bool IsInShoutedText(string source, TokenList tokens, int at)
    {
        for (var i = Math.Max(0, at - 3); i < Math.Min(tokens.Count, at + 4); i++)
        {
            if (i != at && tokens[i].Kind == TokenKind.Word && tokens[i].End - tokens[i].Start >= 2 && char.IsLower(source[tokens[i].End - 1])) return false;
        }

        return true;
    }

    /// <summary>The character with the one that touches it; alone only when nothing touches it on either side.</summary>
    private static void AddPair(TokenList tokens, int at, List<IndexTerm> terms)
    {
        var hasNext = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Ideograph && tokens[at + 1].Start == tokens[at].End;
        var hasLast = at > 0 && tokens[at - 1].Kind == TokenKind.Ideograph && tokens[at - 1].End == tokens[at].Start;
        if (!hasNext && hasLast) return;
        var pair = hasNext ? tokens[at].Lower + tokens[at + 1].Lower : tokens[at].Lower;
        terms.Add(IndexTerm.Of(pair, pair));
    }

    private static IndexTerm[] Make(string lower)
    {
        if (WordForms.IsStop(lower) || lower[0] == '\'') return [];
        var word = lower.Replace("'", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (word.Length == 0) return [];
        if (!word.Contains('.', StringComparison.Ordinal) || char.IsAsciiDigit(word[0])) return [WordForms.Of(word)];

        // "u.s." is one word, "e.coli" and "example.com" are two.
        var parts = word.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (parts.All(part => part.Length == 1)) return [WordForms.Of(string.Join('.', parts))];
        return [.. parts.Where(part => !WordForms.IsStop(part)).Select(WordForms.Of)];
    }
}
