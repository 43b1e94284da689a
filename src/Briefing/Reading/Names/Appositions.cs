using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Weighs what stands beside a name to say what it names: "Acme, a restaurant chain,", "Roe, 45,", "Bolt is an app".</summary>
internal sealed class Appositions(Descriptions descriptions)
{
    private const int Longest = 10;

    private static readonly NameWords Words = NameWords.Shared;

    /// <summary>", 45," · ", who" · ", which makes" · ", a restaurant chain" · ", an open-source framework" · ", a professor".</summary>
    public void Weigh(NameChunk chunk, Character character)
    {
        var first = chunk.After(1);
        if (first.Kind == TokenKind.Number && first.Lower.Length == 2 && chunk.After(2).Lower is "," or ".") character.AsPerson += Weight.Strong;
        if (first.Lower == "who") character.AsPerson += Weight.Strong;
        if (first.Lower == "which" && IsDeed(chunk) && !Itself.IsOfAnother(chunk)) character.AsOrganisation += Weight.Fair;
        if (first.Lower == "like" && chunk.After(2).Lower is "many" or "other" or "most" && IsOfBusinesses(chunk)) character.AsOrganisation += Weight.Clear;
        var opens = first.Lower is "a" or "an" or "the" or "one";
        for (var distance = opens ? 2 : 1; distance < Longest; distance++)
        {
            var token = chunk.After(distance);
            if (token.Kind == TokenKind.Punctuation && token.Lower is not ("-" or "&")) return;
            if (Words.Has(token.Spelling, WordRole.Title | WordRole.Human) && !Words.Has(chunk.After(distance + 1).Spelling, WordRole.Title | WordRole.Human))
            {
                character.AsPerson += Weight.Clear;
                return;
            }

            if (!opens || token.Lower is "of" or "for" or "that" or "which" or "in" or "at" or "by" or "with" or "on" or "from" or "who" or "whose") return;
            if (!EndsPhrase(chunk.After(distance + 1))) continue;
            if (descriptions.SortsOf(token.Lower) is { } sorts)
            {
                character.Nouns.Add(token.Lower);
                character.AsOrganisation += Weight.Clear;
                character.Sort ??= sorts.Count == 1 ? sorts[0] : null;
            }
            else if (Words.Has(token.Spelling, WordRole.Product))
            {
                character.AsProduct += Weight.Certain;
            }
        }
    }

    /// <summary>", which makes rugs"; not ", which opened on Friday".</summary>
    private static bool IsDeed(NameChunk chunk) => Words.Has(chunk.After(2).Spelling, WordRole.Deed) && !Words.Has(chunk.After(3).Spelling, WordRole.Stop | WordRole.Calendar);

    /// <summary>"Acme, like many other companies,".</summary>
    private bool IsOfBusinesses(NameChunk chunk)
    {
        for (var distance = 3; distance < 6 && chunk.After(distance).Kind == TokenKind.Word; distance++)
        {
            if (descriptions.IsBusiness(NounLemma.Of(chunk.After(distance).Lower))) return true;
        }

        return false;
    }

    private static bool EndsPhrase(Token token) =>
        token.Kind == TokenKind.Punctuation ? token.Lower != "-" : token.Lower is "that" or "which" or "for" or "in" or "of" or "with" or "based" or "owned" or "from" or "and" or "whose" || token.Lower.EndsWith("ed", StringComparison.Ordinal);
}
