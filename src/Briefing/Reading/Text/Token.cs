namespace Briefing.Reading.Text;

public enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes and dots ("e-commerce", "U.S.", "R&amp;D"); a clitic ("'s", "n't") stands alone.</summary>
    Word,

    /// <summary>Digits with their separators ("1,800", "3.5", "2024").</summary>
    Number,

    /// <summary>One character of Chinese, Japanese or Korean script.</summary>
    Ideograph,

    Punctuation,
}

/// <summary>A token of a sentence. Offsets count in the string the sentence lies in.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Kind">What sort of token.</param>
/// <param name="Spelling">Its characters.</param>
/// <param name="IsCapitalized">Its first letter is upper case.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, SpeltWord Spelling, bool IsCapitalized)
{
    /// <summary>The token in lower case with straight quotes.</summary>
    public string Lower { get; } = Spelling.Text;
}
