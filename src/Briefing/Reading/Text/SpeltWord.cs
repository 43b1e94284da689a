namespace Briefing.Reading.Text;

/// <summary>A word as it is spelt in lower case with straight quotes: one for all places where one pool of words gives it (<see cref="WordPool"/>).</summary>
/// <param name="text">The word.</param>
public sealed class SpeltWord(string text)
{
    /// <summary>What lexicons are keyed by.</summary>
    public string Text { get; } = text;

    /// <summary>The <see cref="Lexicon.WordHash"/> of the word.</summary>
    internal uint Hash { get; } = Lexicon.WordHash.Of(text);

    /// <summary>The <see cref="Lexicon.LexiconMark"/>s of lexicons that were asked and do not know it. What two threads note at once may be lost: it is asked for again.</summary>
    internal ulong UnknownTo { get; set; }

    /// <summary>What the index has made of the word; it alone knows of what type that is. Null as long as it has made nothing.</summary>
    internal object? Indexed { get; set; }
}
