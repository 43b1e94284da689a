using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Reads what stands beside a candidate.</summary>
internal sealed class SupportReader(PlaceClues clues)
{
    private const int FarthestVerb = 7;

    public Support Read(PlaceCandidate candidate)
    {
        if (candidate.IsIdeographic) return Support.None;
        var tokens = candidate.Sentence.Tokens;
        var support = Before(candidate, tokens) | After(candidate, tokens) | Dateline(candidate, tokens);
        return candidate.First > 0 && tokens[candidate.First - 1].Lower == "the" && !IsSite(tokens, candidate.End) ? support | Support.HasArticle : support;
    }

    private bool IsSite(TokenList tokens, int at) => at < tokens.Count && clues.Has(tokens[at].Spelling, PlaceClue.Site);

    private Support Before(PlaceCandidate candidate, TokenList tokens)
    {
        var at = candidate.First - 1;
        if (at < 0 || tokens[at].Lower is "\"" or "“" or "‘" && at == 0) return Support.Opens;
        if (tokens[at].Lower == "&") return Support.PartOfOther;
        if (tokens[at].Lower == "." && at > 0 && clues.Has(tokens[at - 1].Spelling, PlaceClue.Title)) return Support.PersonBeside;
        if (tokens[at].Kind != TokenKind.Word) return Support.None;
        if (candidate.Name.Kind == PlaceNameKind.Demonym && clues.Has(tokens[at].Spelling, PlaceClue.Language)) return Support.OtherSense;

        if (IsFeature(tokens, at)) return Support.OtherSense;

        var skipped = at;
        while (skipped > 0 && clues.Has(tokens[skipped].Spelling, PlaceClue.Part) && !clues.Has(tokens[skipped].Spelling, PlaceClue.Locative)) skipped--;
        var before = clues.Of(tokens[skipped].Spelling);
        var site = at == skipped && IsAtSite(tokens, at) ? Support.AtSite : Support.None;
        if ((before & PlaceClue.Locative) != 0) return site | (IsInside(tokens, at, skipped) ? Support.Located | Support.Inside : Support.Located);
        if ((before & PlaceClue.Direction) != 0) return site | (at == skipped && IsGoal(tokens, at, candidate.End) ? Support.Located | Support.Inside : Support.Directed);
        if ((before & PlaceClue.Particle) != 0 && at > 0 && tokens[at - 1].IsCapitalized) return Support.PersonBeside;
        if (!tokens[at].IsCapitalized || skipped < at) return (before & PlaceClue.Title) != 0 && !tokens[at].IsCapitalized && at == skipped ? Support.PersonBeside : Support.None;
        if (IsInitial(tokens[at]) || (clues.Of(tokens[at].Spelling) & (PlaceClue.GivenName | PlaceClue.Title)) != 0) return Support.PersonBeside;
        return at == 0 ? Support.None : Support.NameBefore;
    }

    /// <summary>"Lake Ontario", "the Gulf of Oman".</summary>
    private bool IsFeature(TokenList tokens, int at)
    {
        if (tokens[at].Lower == "of") at--;
        else if (at > 0 && tokens[at - 1].IsCapitalized) return false;
        return at >= 0 && tokens[at].IsCapitalized && clues.Has(tokens[at].Spelling, PlaceClue.Feature);
    }

    private bool IsAtSite(TokenList tokens, int at) =>
        at > 0 && tokens[at].Lower is "in" or "at" or "near" && !tokens[at - 1].IsCapitalized && clues.Has(tokens[at - 1].Spelling, PlaceClue.Building);

    private bool IsInside(TokenList tokens, int at, int skipped) =>
        at == skipped && tokens[at].Lower is "in" or "near" or "outside" && !(at > 0 && clues.Has(tokens[at - 1].Spelling, PlaceClue.Trust));

    /// <summary>"moved its headquarters to": the verb shortly before, in the same clause. Somebody's desk is no goal.</summary>
    private bool IsGoal(TokenList tokens, int to, int end)
    {
        if (tokens[to].Lower != "to" || (end < tokens.Count && tokens[end].Lower == "'s")) return false;
        for (var at = to - 1; at >= 0 && at > to - FarthestVerb && tokens[at].Kind is TokenKind.Word or TokenKind.Number; at--)
        {
            if (clues.Has(tokens[at].Spelling, PlaceClue.Moving)) return true;
        }

        return false;
    }

    private Support After(PlaceCandidate candidate, TokenList tokens)
    {
        var at = candidate.End;
        if (at < tokens.Count && tokens[at].Lower == "'s") at++;
        if (at >= tokens.Count) return candidate.Name.Kind == PlaceNameKind.Demonym && IsAfterIn(candidate, tokens) ? Support.OtherSense : Support.None;
        var next = tokens[at];
        if (next.Lower == "&") return Support.PartOfOther;
        if (next.Lower == "-" && at + 1 < tokens.Count && tokens[at + 1].Lower is "based" or "area" or "born") return Support.Located;
        if (next.Kind != TokenKind.Word) return candidate.Name.Kind == PlaceNameKind.Demonym && next.Lower is "." or "," && IsAfterIn(candidate, tokens) ? Support.OtherSense : Support.None;

        var after = clues.Of(next.Spelling);
        if (candidate.Name.Kind == PlaceNameKind.Demonym && (after & (PlaceClue.Language | PlaceClue.Manner)) != 0) return Support.OtherSense;
        if ((after & PlaceClue.County) != 0) return Support.PartOfOther;
        if (!next.IsCapitalized) return IsOwned(tokens, candidate.First) && (after & PlaceClue.Building) != 0 ? Lower(after) | Support.Inside : Lower(after);
        if ((after & PlaceClue.Street) != 0) return Support.OtherSense;
        if ((after & PlaceClue.Organisation) != 0) return Support.PartOfOther;
        if ((after & PlaceClue.Calendar) != 0) return Support.None;
        if ((after & PlaceClue.Site) != 0) return candidate.Sentence.IsHeading ? Support.Located : Support.NameAfter;
        return clues.Has(tokens[candidate.First].Spelling, PlaceClue.GivenName) && at == candidate.End ? Support.PersonBeside : Support.NameAfter;
    }

    /// <summary>"its (Lyon) plant".</summary>
    private static bool IsOwned(TokenList tokens, int at) => at > 0 && tokens[at - 1].Lower is "its" or "their" or "whose";

    private static Support Lower(PlaceClue after) =>
        (after & PlaceClue.Site) != 0 ? Support.Located : (after & PlaceClue.Person) != 0 ? Support.PersonBeside : (after & PlaceClue.Speech) != 0 ? Support.Speaks : Support.None;

    private static bool IsAfterIn(PlaceCandidate candidate, TokenList tokens) => candidate.First > 0 && tokens[candidate.First - 1].Lower is "in" or "into";

    /// <summary>"J." or "J" before a surname.</summary>
    private static bool IsInitial(in Token token) => token.Lower.Length == 1 && token.Lower is not ("a" or "i");

    /// <summary>The sentence opens with the name in capitals, and a dash or bracket follows within a few tokens.</summary>
    private static Support Dateline(PlaceCandidate candidate, TokenList tokens)
    {
        if (candidate.First != 0 || candidate.Sentence.IsHeading) return Support.None;
        foreach (var c in candidate.Sentence.WordsOf(tokens[0]))
        {
            if (char.IsLower(c)) return Support.None;
        }

        for (var at = candidate.End; at < tokens.Count && at < candidate.End + 6; at++)
        {
            if (tokens[at].Lower is "—" or "–" or "--" or "(" or "-" && tokens[at].Start > tokens[at - 1].End) return Support.Dateline;
        }

        return Support.None;
    }
}
