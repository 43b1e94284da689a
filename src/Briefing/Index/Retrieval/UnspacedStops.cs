using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Leaves the words that ask and connect out of a question in a script without spaces, where no space shows them.</summary>
internal static class UnspacedStops
{
    private static readonly HashSet<string> Stops = [.. LexiconFile.Lines("index/stop-words.zh.txt")];
    private static readonly int Longest = Stops.Max(stop => stop.Length);

    public static TokenList Without(string question, TokenList tokens)
    {
        var kept = new List<Token>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            var length = tokens[at].Kind == TokenKind.Ideograph ? LengthAt(question, tokens, at) : 0;
            if (length == 0) kept.Add(tokens[at]);
            at += Math.Max(1, length);
        }

        return new TokenList([.. kept]);
    }

    /// <summary>Of the longest stop word that begins at a token; one character is one token.</summary>
    private static int LengthAt(string question, TokenList tokens, int at)
    {
        for (var length = Math.Min(Longest, tokens.Count - at); length > 0; length--)
        {
            var (start, end) = (tokens[at].Start, tokens[at + length - 1].End);
            if (end - start == length && Stops.Contains(question[start..end])) return length;
        }

        return 0;
    }
}
