using System.Runtime.InteropServices;
using Briefing.Articles;

namespace Briefing.Reading.Text;

/// <summary>Finds the sentences of an article with their tokens: the title's first, then those of each paragraph.</summary>
public sealed class SentenceReader
{
    private const string Closers = "\"”’')]»」』）】";
    private const string Openers = "\"“‘'([«「『（【";

    private readonly Abbreviations _abbreviations = new();

    public IReadOnlyList<Sentence> Read(Article article)
    {
        var sentences = new List<Sentence>();
        var tokens = new List<Token>();
        AddSentences(sentences, article.Title, new Paragraph(0, 0, article.Title.Length, IsHeading: true), tokens);
        foreach (var paragraph in article.Paragraphs) AddSentences(sentences, article.Text, paragraph, tokens);
        return sentences;
    }

    /// <param name="sentences">Takes the sentences of the paragraph.</param>
    /// <param name="source">What the paragraph lies in.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="room">Room to work in.</param>
    private void AddSentences(List<Sentence> sentences, string source, Paragraph paragraph, List<Token> room)
    {
        room.Clear();
        Tokenizer.Tokenize(source, paragraph.Start, paragraph.End, room);
        var tokens = CollectionsMarshal.AsSpan(room);
        for (var first = 0; first < tokens.Length;)
        {
            var last = first;
            while (last < tokens.Length - 1 && !EndsSentence(source, tokens, ref last)) last++;
            var span = new TextSpan(paragraph.Number, tokens[first].Start, tokens[last].End);
            sentences.Add(new Sentence(span, source, new TokenList(tokens[first..(last + 1)].ToArray()), paragraph.IsHeading));
            first = last + 1;
        }
    }

    /// <summary>A sentence ends at <paramref name="at"/>, which is moved over closing quotes and brackets.</summary>
    private bool EndsSentence(string source, ReadOnlySpan<Token> tokens, ref int at)
    {
        ref readonly var mark = ref tokens[at];
        if (mark.Kind is not TokenKind.Punctuation && !EndsWithDot(mark)) return false;
        var isCjkEnd = mark.Lower is "。" or "！" or "？";
        var isEnd = isCjkEnd || mark.Lower is "." or "!" or "?" or "…" or "...";
        if (!isEnd && !EndsWithDot(mark)) return false;

        var last = at;
        while (isEnd && last + 1 < tokens.Length && IsCloser(source, tokens, last + 1)) last++;
        if (last + 1 < tokens.Length && !isCjkEnd)
        {
            var next = tokens[last + 1];
            if (next.Start == tokens[last].End && !RunsOn(source, tokens, last)) return false;
            if (!CanStart(next)) return false;
            if (mark.Lower == "." && last == at && at > 0 && IsWord(tokens[at - 1], mark) && _abbreviations.Holds(tokens[at - 1], next)) return false;
            if (!isEnd && !_abbreviations.EndsWith(mark, next)) return false;
        }

        at = last;
        return true;
    }

    private static bool IsWord(Token word, Token mark) => word.Kind == TokenKind.Word && word.End == mark.Start;

    /// <summary>The space after the sentence is missing: "it closed.The company".</summary>
    private static bool RunsOn(string source, ReadOnlySpan<Token> tokens, int mark) =>
        mark > 0 && tokens[mark].Lower is "." or "!" or "?" && IsWord(tokens[mark - 1], tokens[mark]) && tokens[mark - 1].Lower.Length > 2
        && char.IsLower(source[tokens[mark - 1].Start]) && tokens[mark + 1].IsCapitalized && tokens[mark + 1].Lower.Length > 1;

    private static bool EndsWithDot(in Token token) => token.Kind == TokenKind.Word && token.Lower[^1] == '.';

    /// <summary>A closing mark that touches what it closes; a straight quote after a space opens.</summary>
    private static bool IsCloser(string source, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Start == tokens[at - 1].End && Closers.Contains(source[tokens[at].Start], StringComparison.Ordinal);

    private static bool CanStart(Token token) =>
        token.IsCapitalized || token.Kind is TokenKind.Number or TokenKind.Ideograph || (token.Kind == TokenKind.Punctuation && (Openers.Contains(token.Lower[0], StringComparison.Ordinal) || token.Lower is "-" or "--" or "—" or "•" or "$"));
}
