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

    /// <summary>Whether the words stand there in a row, in whatever case.</summary>
    /// <param name="at">Of the first; may lie outside.</param>
    /// <param name="words">In small letters.</param>
    public bool StandAt(int at, ReadOnlySpan<string> words)
    {
        if (at < 0 || at + words.Length > tokens.Length) return false;
        for (var word = 0; word < words.Length; word++)
        {
            if (tokens[at + word].Lower != words[word]) return false;
        }

        return true;
    }

    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
