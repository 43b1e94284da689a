using Briefing.Articles;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.About;

/// <summary>Finds where a sentence says what a name is: "the library, an open-source framework for …", "the library is a …", "its chief scientist Jane Roe".</summary>
internal sealed class Descriptions
{
    private const int MostTokens = 40;

    private static readonly NameWords Words = NameWords.Shared;
    private static readonly ILookup<string, string> OfOffices = LexiconFile.Table("questions/office-words.tsv").ToLookup(row => row[1], row => row[0]);
    private static readonly HashSet<string> Addresses = [.. OfOffices["address"]], Qualifiers = [.. OfOffices["before"]];

    private readonly Dictionary<string, HashSet<string>> _cues =
        LexiconFile.Table("questions/description-cues.tsv").ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet());

    /// <param name="sentence">Which names it.</param>
    /// <param name="name">Where.</param>
    /// <param name="isPerson">It is a person's, whose office may stand before it.</param>
    /// <returns>The name with its description; null when the sentence has none.</returns>
    public TextSpan? Find(Sentence sentence, TextSpan name, bool isPerson) => Behind(sentence, name) ?? (isPerson ? Before(sentence, name) : null);

    private TextSpan? Behind(Sentence sentence, TextSpan name)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && tokens[at].Start < name.End) at++;
        if (at < tokens.Count && tokens[at].Lower == ".") at++; // the dot of "Inc."
        if (at + 2 >= tokens.Count || !_cues.TryGetValue(tokens[at].Lower, out var openers) || !openers.Contains(tokens[at + 1].Lower)) return null;

        var end = at + 2;
        var isClause = false;
        for (var isRelative = false; end < tokens.Count && end - at < MostTokens && tokens[end].Lower is not ("," or ";" or "." or "—" or "\"" or "”"); end++)
        {
            isRelative |= tokens[end].Lower is "who" or "which" or "that" or "whose" or "where";
            isClause |= !isRelative && tokens[end].Lower is "has" or "had" or "is" or "was" or "are" or "were" or "will" or "would";
        }

        // "For Jane Roe, the union has called a strike": another one's clause begins.
        if (isClause && tokens[at].Lower == ",") return null;
        return name with { End = tokens[end - 1].End };
    }

    /// <summary>"the institute's Chief Scientist Jane Roe", "Acme chief executive Jane Roe", "its head, Jane Roe, ".</summary>
    private static TextSpan? Before(Sentence sentence, TextSpan name)
    {
        var tokens = sentence.Tokens;
        var first = 0;
        while (first < tokens.Count && tokens[first].Start < name.Start) first++;
        var last = first - 1;
        if (last > 0 && tokens[last].Lower == "," && IsCommaBehind()) last--;
        if (last < 0 || !EndsOffice(tokens, last) || Addresses.Contains(tokens[last].Lower)) return null;

        var start = last;
        while (start > 0 && IsOfOffice(tokens, start - 1)) start--;
        while (tokens[start].Lower is "of" or "and" or "-") start++;
        return name with { Start = tokens[Owner(tokens, start)].Start };

        bool IsCommaBehind()
        {
            var behind = first;
            while (behind < tokens.Count && tokens[behind].Start < name.End) behind++;
            return behind < tokens.Count && tokens[behind].Lower == ",";
        }
    }

    /// <summary>"Chief", "Chief of Police".</summary>
    private static bool EndsOffice(TokenList tokens, int at) =>
        Words.Has(tokens[at].Spelling, WordRole.Title) || (at > 1 && tokens[at].IsCapitalized && tokens[at - 1].Lower == "of" && Words.Has(tokens[at - 2].Spelling, WordRole.Title));

    private static bool IsOfOffice(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Lower == "and") return at > 0 && Words.Has(tokens[at - 1].Spelling, WordRole.Title);
        var roles = Words.Of(token.Spelling);
        return (roles & WordRole.Title) != 0 || Qualifiers.Contains(token.Lower)
            || (token is { Kind: TokenKind.Word, IsCapitalized: true } && (roles & WordRole.Calendar) == 0 && !(at == 0 && (roles & WordRole.Starter) != 0));
    }

    /// <summary>Where "the institute's", "Acme's" or "its" begins, before an office that begins there.</summary>
    private static int Owner(TokenList tokens, int start)
    {
        if (start > 0 && tokens[start - 1].Lower is "its" or "their") return start - 1;
        if (start < 2 || tokens[start - 1].Lower is not ("'s" or "’s" or "'" or "’") || tokens[start - 2].Kind != TokenKind.Word || tokens[start - 2].End != tokens[start - 1].Start) return start;
        start -= 2;
        while (start > 0 && tokens[start].IsCapitalized && tokens[start - 1] is { Kind: TokenKind.Word, IsCapitalized: true }) start--;
        return start > 0 && tokens[start - 1].Lower is "the" or "its" or "their" ? start - 1 : start;
    }
}
