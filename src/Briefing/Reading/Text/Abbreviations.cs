using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Text;

/// <summary>How the word before a dot is used, as <c>abbreviations.tsv</c> says.</summary>
internal enum AbbreviationUse
{
    None,

    /// <summary>Capitalised, and a name follows: "Mr."</summary>
    Title,

    /// <summary>Capitalised, ends a name, and perhaps the sentence with it: "Inc."</summary>
    Name,

    /// <summary>One only before a number: "No. 5".</summary>
    Number,

    /// <summary>One in any case: "vs."</summary>
    Any,

    /// <summary>None, but it follows "p.m." within a sentence.</summary>
    Hour,
}

/// <summary>Tells dots that belong to a word from those that end a sentence.</summary>
internal sealed class Abbreviations
{
    private readonly WordTable<AbbreviationUse> _uses = WordTable.Of(LexiconFile.Table("abbreviations.tsv"), row => row[0], row => Enum.Parse<AbbreviationUse>(row[1], ignoreCase: true));

    private readonly WordSet _starters = new(LexiconFile.Lines("sentence-starters.txt"));

    /// <summary>The dot after <paramref name="word"/> belongs to it, and the sentence goes on with <paramref name="next"/>.</summary>
    public bool Holds(Token word, Token next) => UseOf(word) switch
    {
        AbbreviationUse.Title => word.IsCapitalized,
        AbbreviationUse.Name => (word.IsCapitalized || word.Lower is "etc" or "co" or "cos") && !IsStarter(next),
        AbbreviationUse.Number => next.Kind == TokenKind.Number || (next.IsCapitalized && UseOf(next) is AbbreviationUse.Number),
        AbbreviationUse.Any => true,
        _ => word.Lower.Length == 1 && word.IsCapitalized && word.Lower != "i" && !IsStarter(next),
    };

    /// <summary>A word written with dots ("U.S.", "p.m.") ends its sentence before <paramref name="next"/>.</summary>
    public bool EndsWith(Token dotted, Token next) =>
        dotted.Lower is "p.m." or "a.m." ? next.IsCapitalized && UseOf(next) is AbbreviationUse.None : IsStarter(next);

    /// <summary>A function word that begins sentences, and continues no name.</summary>
    public bool IsStarter(Token token) => _starters.Contains(token.Spelling);

    private AbbreviationUse UseOf(Token token) => _uses.GetValueOrDefault(token.Spelling);
}
