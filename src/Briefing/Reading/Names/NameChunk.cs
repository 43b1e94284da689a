using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Capitalised words of a sentence that may be one name.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Known">The well-known organisation it names.</param>
/// <param name="IsAmbiguous">The well-known name is an ordinary word, too.</param>
/// <param name="AfterTitle">A person's title stands before it.</param>
internal sealed record NameChunk(Sentence Sentence, int First, int End, Organisation? Known = null, bool IsAmbiguous = false, bool AfterTitle = false)
{
    public int Count => End - First;

    public Token this[int index] => Sentence.Tokens[First + index];

    public Token Last => Sentence.Tokens[End - 1];

    public string Words { get; } = Sentence.Source[Sentence.Tokens[First].Start..Sentence.Tokens[End - 1].End];

    public TextSpan Span => new(Sentence.Span.Paragraph, Sentence.Tokens[First].Start, Last.End);

    public string Key { get; } = NameKey.Of(Sentence.Tokens, First, End);

    /// <summary>The token <paramref name="distance"/> after the name; an empty one past the sentence's end.</summary>
    public Token After(int distance = 0) => At(End + distance);

    /// <summary>The token <paramref name="distance"/> before the name; an empty one before the sentence.</summary>
    public Token Before(int distance = 0) => At(First - 1 - distance);

    /// <summary>It begins its sentence, or what stands in capitals anyway: after a quote, a colon, a dash.</summary>
    public bool IsInitial => First == 0 || Before() is { Kind: TokenKind.Punctuation, Lower: "\"" or "“" or "‘" or ":" or "—" or "--" or "•" or "*" or "(" or "[" or "." or ">" or "#" or "–" };

    private static Token Nothing { get; } = new(0, 0, TokenKind.Punctuation, new SpeltWord(""), false);

    private Token At(int index) => index >= 0 && index < Sentence.Tokens.Count ? Sentence.Tokens[index] : Nothing;
}
