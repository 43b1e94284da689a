using System.Buffers;
using Briefing.Reading.Text;

namespace Briefing.Reading.Quotes;

/// <summary>A stretch between quotation marks, as tokens of its paragraph.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark; the last token of the paragraph when the quote goes on in the next one.</param>
/// <param name="IsClosed">It has a closing mark.</param>
internal readonly record struct QuotedTokens(int Open, int Close, bool IsClosed);

/// <summary>Finds the stretches of a paragraph that stand between quotation marks.</summary>
internal static class QuoteMarks
{
    /// <summary>A paragraph without any of them has no quote.</summary>
    public static SearchValues<char> Openers { get; } = SearchValues.Create("“\"「『‘");

    public static IEnumerable<QuotedTokens> Find(string source, List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var closer = CloserOf(source, tokens, at);
            if (closer == '\0') continue;
            var close = at + 1;
            while (close < tokens.Count && !Closes(source, tokens, close, closer)) close++;
            var isClosed = close < tokens.Count;

            // A single mark that nothing closes is an apostrophe.
            if (!isClosed && closer == '’') continue;
            yield return new QuotedTokens(at, isClosed ? close : tokens.Count - 1, isClosed);
            at = close;
        }
    }

    private static char CloserOf(string source, List<Token> tokens, int at) => source[tokens[at].Start] switch
    {
        _ when tokens[at].Kind != TokenKind.Punctuation => '\0',
        '“' => '”',
        '"' => '"',
        '「' => '」',
        '『' => '』',
        '‘' when at == 0 || tokens[at - 1].End < tokens[at].Start => '’',
        _ => '\0',
    };

    private static bool Closes(string source, List<Token> tokens, int at, char closer)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Punctuation || source[token.Start] != closer) return false;
        return closer != '’' || at + 1 == tokens.Count || tokens[at + 1].Start > token.End || tokens[at + 1].Kind == TokenKind.Punctuation;
    }
}
