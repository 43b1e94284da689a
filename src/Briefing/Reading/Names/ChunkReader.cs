using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Finds the capitalised sequences of a sentence that may be names: "Bank of America", "Department of Health and Human
/// Services", "Coca-Cola", "John D. Smith", well-known names in any case of their own ("eBay").
/// </summary>
internal sealed class ChunkReader(KnownNames known)
{
    private const int LongestChunk = 14;

    /// <summary>Tokens from a name to the verb, and from there to "it": "Plonk and Bolt Corp &lt;PBC&gt; said on Monday it".</summary>
    private const int FarthestVerb = 8;

    public void Read(Sentence sentence, List<NameChunk> chunks)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count;)
        {
            if (!CanBegin(sentence, at))
            {
                at++;
                continue;
            }

            var end = EndOf(sentence, at);
            ChunkCutter.Cut(sentence, at, end, known, chunks);
            at = end;
        }
    }

    internal static bool IsNamePart(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.IsCapitalized) return token.Lower[0] != '\'';
        if (token.Kind == TokenKind.Ideograph) return false;
        return token.Kind is TokenKind.Word or TokenKind.Number && HasInnerCapital(sentence.WordsOf(token));
    }

    /// <summary>"eBay", "iPhone", "3M"; not "1980S".</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]) && (word.Length > 2 || char.IsAsciiDigit(word[0]));

    private bool CanBegin(Sentence sentence, int at) =>
        IsNamePart(sentence, at) || (sentence.Tokens[at].Kind is TokenKind.Ideograph or TokenKind.Number && known.At(sentence, at) is not null);

    private int EndOf(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var hasHead = false;
        var isOffice = false;
        var isKnown = false;
        var end = first;
        for (var part = first; part >= 0 && part - first < LongestChunk; part = NextPart(sentence, first, end, hasHead, isOffice, isKnown))
        {
            var listed = known.At(sentence, part);
            isKnown |= listed is not null;
            end = listed?.End ?? part + 1;
            var head = OrganisationHeads.Shared.Find(tokens[end - 1].Spelling);
            hasHead |= head is { Use: HeadUse.Of or HeadUse.Site };
            isOffice |= head is { Use: HeadUse.Of, Sort: "agency" } || tokens[end - 1].Lower == "institute";
        }

        return end;
    }

    /// <summary>Where the next part of the name begins; -1 when the name is over.</summary>
    private static int NextPart(Sentence sentence, int first, int end, bool hasHead, bool isOffice, bool isKnown)
    {
        var tokens = sentence.Tokens;
        if (end >= tokens.Count) return -1;
        if (IsNamePart(sentence, end)) return end;

        var skip = tokens[end].Lower switch
        {
            "&" or Tokenizer.ShortAnd or "de" or "du" or "des" or "del" or "della" or "di" or "da" or "dos" or "van" or "von" or "der" or "den" or "bin" or "al" or "ibn" => 1,
            "-" when Touches(tokens, end) => tokens[end + 1].Lower == "day" ? 2 : 1,
            "+" when end + 1 < tokens.Count && tokens[end - 1].End == tokens[end].Start == (tokens[end].End == tokens[end + 1].Start) => 1,
            "at" when (tokens[first].Lower == "university" || tokens[first + 1].Lower == "university") && HasOf(tokens, first, end) => 1,
            "'s" or "’s" when PossessiveNames.GoOn(sentence, first, end, isKnown) => 1,
            "." when tokens[end - 1].End == tokens[end].Start && IsShortened(tokens[end - 1]) => 1,
            "for" when OrganisationHeads.Shared.Find(tokens[end - 1].Spelling) is { Sort: "university" } => 0,
            "of" or "for" when hasHead => end + 1 < tokens.Count && tokens[end + 1].Lower == "the" ? 2 : 1,
            "and" when end + 1 < tokens.Count && tokens[end + 1] is { Lower: "co", IsCapitalized: true } => 1,
            "and" when isOffice && HasOf(tokens, first, end) => 1,
            "and" when !isKnown && IsFirmOfTwo(tokens, first, end) => 1,
            "and" when IsSharedOffice(sentence, first, end) || IsStudy(tokens, first, end) => 1,
            _ => 0,
        };
        var next = end + skip;
        if (skip > 0 && next < tokens.Count && tokens[next].Lower is "la" or "der" or "den") next++;
        return skip > 0 && next < tokens.Count && IsNamePart(sentence, next) ? next : -1;
    }

    /// <summary>"Plonk and Bolt Corp said it", "Plonk and Bolt Co's mill": one firm by its last word and by what speaks of it as of one.</summary>
    private static bool IsFirmOfTwo(TokenList tokens, int first, int and)
    {
        for (var at = first; at < and; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Word, IsCapitalized: true } || OrganisationHeads.Shared.Find(tokens[at].Spelling) is not null || NameWords.Shared.Has(tokens[at].Spelling, WordRole.Starter | WordRole.Calendar)) return false;
        }

        var last = and + 1;
        while (last < tokens.Count && tokens[last] is { Kind: TokenKind.Word, IsCapitalized: true }) last++;
        if (last <= and + 2 || OrganisationHeads.Shared.Find(tokens[last - 1].Spelling) is null or { Use: HeadUse.Site }) return false;
        while (last < tokens.Count && last < and + FarthestVerb && tokens[last].Kind == TokenKind.Punctuation) last += tokens[last].Lower is "<" ? 3 : 1;
        if (last >= tokens.Count || !NameWords.Shared.Has(tokens[last].Spelling, WordRole.Speech | WordRole.Deed)) return false;
        for (var at = last + 1; at < tokens.Count && at <= last + FarthestVerb; at++)
        {
            if (tokens[at].Lower is "it" or "its") return true;
        }

        return false;
    }

    /// <summary>"Association for the Study of Life and History", "Center for Applied Optics and Imaging": what it is for are two.</summary>
    private static bool IsStudy(TokenList tokens, int first, int and)
    {
        for (var at = first + 1; at < and; at++)
        {
            if (tokens[at].Lower == "for") return OrganisationHeads.Shared.Find(tokens[at - 1].Spelling) is { Sort: not "bank" };
        }

        return false;
    }

    /// <summary>"the Mediation and Conciliation Service": one office, whose head stands at the end.</summary>
    private static bool IsSharedOffice(Sentence sentence, int first, int and)
    {
        var tokens = sentence.Tokens;
        if (!(first > 0 && tokens[first - 1].Lower == "the") && tokens[first].Lower != "the") return false;
        for (var at = first; at < and; at++)
        {
            if (!tokens[at].IsCapitalized || OrganisationHeads.Shared.Find(tokens[at].Spelling) is not null || !sentence.WordsOf(tokens[at]).ContainsAnyInRange('a', 'z')) return false;
        }

        var last = and + 1;
        while (last < tokens.Count && tokens[last] is { Kind: TokenKind.Word, IsCapitalized: true }) last++;
        return last > and + 2 && OrganisationHeads.Shared.Find(tokens[last - 1].Spelling) is { Sort: "agency" };
    }

    private static bool Touches(TokenList tokens, int hyphen) =>
        hyphen > 0 && hyphen + 1 < tokens.Count && tokens[hyphen - 1].End == tokens[hyphen].Start && tokens[hyphen].End == tokens[hyphen + 1].Start;

    /// <summary>An initial, or a title or saint with its dot.</summary>
    private static bool IsShortened(Token token) =>
        token.Lower.Length == 1 || token.Lower is "st" or "mt" or "ft" or "jr" or "inc" or "corp" or "co" || NameWords.Shared.Has(token.Spelling, WordRole.Title);

    private static bool HasOf(TokenList tokens, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (tokens[at].Lower is "of" or "for") return true;
        }

        return false;
    }
}
