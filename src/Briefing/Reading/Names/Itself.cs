using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Whether "it" or "its" after a name means what is named, as no person would be called: "Acme said on Monday that it will close", "Acme
/// told workers it is closing", "Acme announced the closure of its mill". Nothing between may be what is meant.
/// </summary>
internal static class Itself
{
    private const int Farthest = 12;

    /// <summary>"the planned permanent closure of its mill".</summary>
    private const int LongestNoun = 3;

    private const int LongestAuxiliary = 3;

    private static readonly NameWords Words = NameWords.Shared;
    private static readonly WordSet Tellings = WordGroups.Of("telling");
    private static readonly WordSet Occasions = WordGroups.Of("occasion");

    public static bool IsToldOf(NameChunk chunk)
    {
        if (IsOfAnother(chunk)) return false;
        var acts = false;
        for (var distance = 0; distance < Farthest; distance++)
        {
            var token = chunk.After(distance);
            if (token.Lower == "its") return acts;
            if (token.Lower == "it") return acts && Acts(chunk, distance + 1);
            if (!IsGrammar(token) && !(acts && IsOther(token))) return acts && HasOwn(chunk, distance);
            acts |= Words.Has(token.Spelling, WordRole.Deed | WordRole.Speech);
        }

        return false;
    }

    /// <summary>"Acme said it will close", "Acme said its mill will": right behind the verb; not "said it was late", where "it" is nobody.</summary>
    public static bool IsSaidOf(NameChunk chunk) =>
        chunk.After(1).Lower == "its" || (chunk.After(1).Lower == "it" && (chunk.After(2).Lower is not ("is" or "was" or "'s" or "’s") || IsParticiple(chunk.After(3))));

    /// <summary>"(the maker) of Acme (said it)": it is told of the other one.</summary>
    public static bool IsOfAnother(NameChunk chunk) => chunk.Before().Lower is "of" or "at" or "in" or "from" or "with" or "for" or "to" or "on" or "by";

    /// <summary>Verbs and words of grammar, and the time.</summary>
    private static bool IsGrammar(Token token)
    {
        if (token.Kind != TokenKind.Word) return token.Kind == TokenKind.Number;
        var roles = Words.Of(token.Spelling);
        if (token.IsCapitalized) return (roles & WordRole.Calendar) != 0;
        return ((roles & (WordRole.Deed | WordRole.Speech | WordRole.Auxiliary | WordRole.Stop | WordRole.DayLead | WordRole.Calendar)) != 0 && token.Lower is not ("who" or "whose"))
            || token.Lower is "a" or "an" or "the" || token.Lower.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>What "it" cannot mean: more than one, and what is told in.</summary>
    private static bool IsOther(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: false, Lower: not "his" }
        && (token.Lower is [.., not 's', 's'] || Tellings.Contains(token.Spelling) || Occasions.Contains(token.Spelling));

    /// <summary>"it will be closing", "it has cut its staff"; not "it will take years".</summary>
    private static bool Acts(NameChunk chunk, int distance)
    {
        for (var end = distance + LongestAuxiliary; distance < end; distance++)
        {
            var token = chunk.After(distance);
            if (token.Lower == "its" || Words.Has(token.Spelling, WordRole.Deed)) return true;
            if (!Words.Has(token.Spelling, WordRole.Auxiliary)) break;
        }

        return chunk.After(distance + 1).Lower == "its";
    }

    private static bool IsParticiple(Token token) => token.Lower is [.., 'i', 'n', 'g'] or [.., 'e', 'd'] || Words.Has(token.Spelling, WordRole.Deed);

    /// <summary>"(announced the) permanent closure of its mill": whose the mill is, the closure is not.</summary>
    private static bool HasOwn(NameChunk chunk, int distance)
    {
        for (var end = distance + LongestNoun; distance < end && chunk.After(distance) is { Kind: TokenKind.Word, IsCapitalized: false }; distance++)
        {
            if (chunk.After(distance + 1).Lower is "of" or "in" or "at" or "to" or "for" or "on") return chunk.After(distance + 2).Lower == "its";
        }

        return false;
    }
}
