using Briefing.Articles;

namespace Briefing.Reading.Text;

/// <summary>A sentence of a paragraph (of the title for paragraph 0) with its tokens.</summary>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Source">The string its offsets count in: the article's title or text.</param>
/// <param name="Tokens">In order; none overlaps another.</param>
/// <param name="IsHeading">It stands in a heading or is the title.</param>
public sealed record Sentence(TextSpan Span, string Source, TokenList Tokens, bool IsHeading)
{
    public string Words => Source[Span.Start..Span.End];

    /// <summary>It ends as a question does, but for marks that close after it.</summary>
    public bool IsQuestion
    {
        get
        {
            var last = Tokens.Count - 1;
            while (last > 0 && Tokens[last].Kind == TokenKind.Punctuation && Tokens[last].Lower is not ("?" or "." or "!" or "？")) last--;
            return last >= 0 && Tokens[last].Lower is ("?" or "？");
        }
    }

    public ReadOnlySpan<char> WordsOf(Token token) => Source.AsSpan(token.Start, token.End - token.Start);
}
