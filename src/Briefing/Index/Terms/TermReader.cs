using Briefing.Reading.Text;

namespace Briefing.Index.Terms;

/// <summary>
/// The terms of a stretch of text, for articles and questions alike: stems of English words, numbers without separators,
/// characters of scripts without spaces, each with its neighbour and alone. A word keeps its terms.
/// </summary>
internal static class TermReader
{
    public static List<IndexTerm> Read(string text)
    {
        var terms = new List<IndexTerm>();
        Read(text, terms);
        return terms;
    }

    /// <summary>Adds the terms to a list that the caller keeps.</summary>
    public static void Read(string text, List<IndexTerm> terms) => Read(text, Tokenizer.Passing(text, 0, text.Length), terms);

    /// <param name="source">What the tokens' offsets count in.</param>
    /// <param name="tokens">Of a sentence or a question.</param>
    /// <param name="terms">Where they are added.</param>
    /// <param name="kinds">What reading knows of each token; empty for nothing.</param>
    public static void Read(string source, ReadOnlySpan<Token> tokens, List<IndexTerm> terms, ReadOnlySpan<TermKind> kinds = default)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Punctuation) continue;
            if (token.Kind == TokenKind.Ideograph)
            {
                AddCharacters(tokens, i, kinds.IsEmpty ? TermKind.Word : kinds[i], terms);
                continue;
            }

            var word = token.Spelling;
            if (terms.Count > 0 && WordForms.WithParticle(terms[^1].Text, word) is { } joined && IsBehindTerm(tokens, i))
            {
                terms[^1] = joined.As(IndexTerm.KindOf(terms[^1].Hash));
                continue;
            }

            if (IsShouted(source, token) && WordForms.IsStop(word) && !IsInShoutedText(source, tokens, i)) word = Dotted(word);
            var kind = KindOf(source, token, i, kinds);
            foreach (var term in TermsOf(word)) terms.Add(kind == TermKind.Word ? term : term.As(kind));
        }
    }

    /// <summary>The stem of one token as <see cref="Read(string, ReadOnlySpan{Token}, List{IndexTerm}, ReadOnlySpan{TermKind})"/> gives it; of a verb with its particle, that of both.</summary>
    public static string StemAt(ReadOnlySpan<Token> tokens, int at)
    {
        var stem = WordForms.Of(tokens[at].Lower).Text;
        var next = at + 1 < tokens.Length && tokens[at + 1].Lower == "-" ? at + 2 : at + 1;
        return next < tokens.Length && WordForms.WithParticle(stem, tokens[next].Spelling) is { } joined && IsBehindTerm(tokens, next) ? joined.Text : stem;
    }

    /// <summary>It may be the particle of the term before: "off" in "laid off", and in "lay-offs".</summary>
    private static bool IsBehindTerm(ReadOnlySpan<Token> tokens, int at) => at > 0 && (IsTerm(tokens[at - 1]) || (at > 1 && tokens[at - 1].Lower == "-" && IsTerm(tokens[at - 2])));

    private static bool IsTerm(in Token token) => token.Kind == TokenKind.Word && !WordForms.IsStop(token.Spelling);

    /// <summary>"US" among words in lower case is the country, and "WHO" the organisation: never the pronouns.</summary>
    private static bool IsShouted(string source, in Token token) =>
        token.IsCapitalized && token.End - token.Start >= 2 && char.IsUpper(source[token.Start + 1]) && char.IsUpper(source[token.End - 1]);

    private static bool IsInShoutedText(string source, ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = Math.Max(0, at - 3); i < Math.Min(tokens.Length, at + 4); i++)
        {
            if (i != at && tokens[i].Kind == TokenKind.Word && tokens[i].End - tokens[i].Start >= 2 && char.IsLower(source[tokens[i].End - 1])) return false;
        }

        return true;
    }

    private static TermKind KindOf(string source, in Token token, int at, ReadOnlySpan<TermKind> kinds)
    {
        var known = kinds.IsEmpty ? TermKind.Word : kinds[at];
        if (token.Kind == TokenKind.Number) return known == TermKind.Date ? TermKind.DateNumber : TermKind.Number;
        return known == TermKind.Word && token.IsCapitalized && at > 0 && !(kinds.IsEmpty && IsAllCapitals(source)) ? TermKind.Capitalised : known;
    }

    /// <summary>A question typed so does not tell its names.</summary>
    private static bool IsAllCapitals(string text)
    {
        foreach (var c in text) if (char.IsLetter(c) && !char.IsUpper(c)) return false;
        return true;
    }

    /// <summary>The character with the next one that touches it, then alone.</summary>
    private static void AddCharacters(ReadOnlySpan<Token> tokens, int at, TermKind kind, List<IndexTerm> terms)
    {
        var character = tokens[at].Lower;
        if (at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Ideograph && tokens[at + 1].Start == tokens[at].End)
        {
            var pair = character + tokens[at + 1].Lower;
            terms.Add(IndexTerm.Of(pair, pair).As(kind));
        }

        terms.Add(IndexTerm.Of(character, character).As(kind));
    }

    /// <summary>"u.s" of "us".</summary>
    private static SpeltWord Dotted(SpeltWord word)
    {
        using var words = WordPool.Borrow();
        return words.Of(string.Join('.', word.Text.AsEnumerable()));
    }

    private static IndexTerm[] TermsOf(SpeltWord word)
    {
        if (word.Indexed is IndexTerm[] terms) return terms;
        terms = Make(word.Text);
        word.Indexed = terms;
        return terms;
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
