using System.Runtime.InteropServices;
using Briefing.Articles;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Quotes;

/// <summary>The sentences of one paragraph as a single run of tokens, since a quote can hold several.</summary>
internal sealed class QuoteParagraph
{
    private readonly List<Token> _tokens;
    private readonly List<int> _ends;
    private readonly int _number;

    public QuoteParagraph(IReadOnlyList<Sentence> sentences, int first, int next)
    {
        (_number, Source) = (sentences[first].Span.Paragraph, sentences[first].Source);
        var count = 0;
        for (var index = first; index < next; index++) count += sentences[index].Tokens.Count;
        (_tokens, _ends) = (new List<Token>(count), new List<int>(next - first));
        for (var index = first; index < next; index++)
        {
            _tokens.AddRange(sentences[index].Tokens.AsSpan());
            _ends.Add(_tokens.Count);
        }
    }

    public string Source { get; }

    public List<Token> Tokens => _tokens;

    public int Number => _number;

    /// <summary>One past the last token of the sentence that holds <paramref name="token"/>.</summary>
    public int SentenceEnd(int token) => _ends[SentenceOf(token)];

    /// <summary>The first token of the sentence that holds <paramref name="token"/>.</summary>
    public int SentenceStart(int token) => SentenceOf(token) is var sentence and > 0 ? _ends[sentence - 1] : 0;

    public TextSpan Span(QuotedTokens quote) => new(_number, _tokens[quote.Open].Start, _tokens[quote.Close].End);

    public string Words(int first, int end) => Source[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>The words by themselves with their classes.</summary>
    public SentenceSyntax Syntax(int first, int end) => SentenceSyntax.Of(new Sentence(
        new TextSpan(_number, _tokens[first].Start, _tokens[end - 1].End), Source, new TokenList([.. CollectionsMarshal.AsSpan(_tokens)[first..end]]), IsHeading: false));

    private int SentenceOf(int token)
    {
        var found = _ends.BinarySearch(token + 1);
        return Math.Min(found >= 0 ? found : ~found, _ends.Count - 1);
    }
}
