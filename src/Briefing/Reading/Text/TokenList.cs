using System.Collections;

namespace Briefing.Reading.Text;

/// <summary>
/// Tokens in their order. A class of its own and no interface, because every reader looks at every token many times: a look is
/// an array access, and copies nothing.
/// </summary>
/// <param name="tokens">Not to be changed afterwards.</param>
public sealed class TokenList(Token[] tokens) : IReadOnlyList<Token>
{
    public int Count => tokens.Length;

    public ref readonly Token this[int index] => ref tokens[index];

    Token IReadOnlyList<Token>.this[int index] => tokens[index];

    public ReadOnlySpan<Token> AsSpan() => tokens;

    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
