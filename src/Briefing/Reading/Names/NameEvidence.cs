using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Weighs what a name's own words and the words beside it say of what it names.</summary>
internal sealed class NameEvidence(Descriptions descriptions)
{
    private const int LongestAuxiliary = 4;

    /// <summary>Words of "the small Ohio textile maker".</summary>
    private const int LongestDescription = 5;

    private const int FarthestPronoun = 12;

    /// <summary>A legal form that is often written without capitals.</summary>
    private const string PublicCompany = "plc";

    private static readonly NameWords Words = NameWords.Shared;

    private readonly Appositions _appositions = new(descriptions);

    public void Weigh(NameChunk chunk, Character character)
    {
        if (IsStorm(chunk) || IsLine(chunk)) return;
        WeighWords(chunk, character);
        WeighAfter(chunk, character);
        WeighBefore(chunk, character);
        if (chunk.Count == 1 && IsFollowedByPerson(chunk)) character.ActsAsPerson++;
    }

    /// <summary>"Hurricane Zed", which is "it", too, and does what firms do; not the "Zed Storm Center".</summary>
    private static bool IsStorm(NameChunk chunk) =>
        chunk.Count > 1 && Words.Has(chunk[chunk.Count - 2].Spelling, WordRole.Storm) && OrganisationHeads.Shared.HeadOf(chunk) is null;

    /// <summary>"the Harlem Line": trains run on it.</summary>
    private static bool IsLine(NameChunk chunk) => chunk is { Count: 2, Last.Lower: "line" } && chunk.Before().Lower == "the";

    /// <summary>"Roe said", "Roe opened her shop".</summary>
    private static bool IsFollowedByPerson(NameChunk chunk)
    {
        if (Words.Has(chunk.After().Spelling, WordRole.Speech) && !Itself.IsSaidOf(chunk) && !Itself.IsToldOf(chunk)) return true;
        for (var distance = 0; distance < FarthestPronoun && chunk.After(distance).Kind != TokenKind.Punctuation; distance++)
        {
            if (chunk.After(distance).Lower is "he" or "she" or "his" or "her" or "himself" or "herself") return true;
        }

        return false;
    }

    /// <summary>"Acme won in May. The company …", under the title "Acme to shut mill" also "The textile maker …": the subject of the sentence before is one.</summary>
    public void WeighSubject(NameChunk subject, Sentence next, Character? character)
    {
        if (character is not { Known: null } || next.Tokens.Count < 3 || next.Tokens[0].Lower != "the" || (subject.After().Kind != TokenKind.Word && subject.After().Lower != ",")) return;
        if (descriptions.IsBusiness(next.Tokens[1].Lower) || (subject.Sentence.IsHeading && IsToldToAct(subject) && DescribesBusiness(next))) character.AsOrganisation += Character.Enough;
    }

    /// <summary>"Acme shuts", "Acme to shut".</summary>
    private static bool IsToldToAct(NameChunk chunk) => Words.Has(chunk.After(chunk.After().Lower == "to" ? 1 : 0).Spelling, WordRole.Deed);

    /// <summary>"The textile maker".</summary>
    private bool DescribesBusiness(Sentence sentence)
    {
        for (var at = 1; at < LongestDescription && at < sentence.Tokens.Count && sentence.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (descriptions.IsBusiness(sentence.Tokens[at].Lower)) return true;
        }

        return false;
    }

    private static void WeighWords(NameChunk chunk, Character character)
    {
        var head = OrganisationHeads.Shared.HeadOf(chunk);
        if (head is not null && chunk.Count > 1)
        {
            // A plant or store is where an organisation works, not one itself.
            if (head.Sort != "site") character.AsOrganisation += Weight.Strong;
            character.Sort ??= head.Sort;
            character.HasHead |= head.Use != HeadUse.Form;
        }
        else if (chunk.IsAmbiguous && ShareLetters.MayBe(chunk.Sentence, chunk.End))
        {
            character.AsOrganisation += Weight.Clear;
        }
        else if (chunk.AfterTitle || IsPersonsName(chunk))
        {
            character.AsPerson += Weight.Clear;
        }
    }

    private static bool IsPersonsName(NameChunk chunk)
    {
        if (chunk.Count is < 2 or > 5 || chunk.Last.Kind != TokenKind.Word) return false;
        var roles = Words.Of(chunk[0].Spelling);
        if ((roles & WordRole.FirstName) != 0) return OrganisationHeads.Shared.Find(chunk.Last.Spelling) is null;
        return (roles & WordRole.FamilyFirst) != 0 && chunk.Count is 2 or 4 && chunk[1].Lower.Length is >= 2 and <= 7 && !Words.Has(chunk[1].Spelling, WordRole.NotName);
    }

    /// <summary>"Journal &amp; Courier", "Division of Elections", "World Records": words that are in no person's name.</summary>
    private static bool HasThing(NameChunk chunk)
    {
        for (var at = 0; at < chunk.Count; at++)
        {
            // "White" and "Black" are family names, but seldom given names.
            var roles = Words.Of(chunk[at].Spelling);
            if (at == chunk.Count - 1) roles &= ~WordRole.Generic;
            if (chunk[at].Lower is "&" or "of" || (roles & (WordRole.Generic | WordRole.Geo | WordRole.NotName | WordRole.Calendar)) != 0) return true;
        }

        return false;
    }

    private static bool HasGivenName(NameChunk chunk) => chunk.Count is 2 or 3 && GivenNames.Has(chunk[0].Lower);

    private void WeighAfter(NameChunk chunk, Character character)
    {
        var next = chunk.After();
        if (next.Lower is "'s" or "'" or "’")
        {
            if (chunk.Count == 1 && chunk.After(1) is { IsCapitalized: true } place && Words.Has(place.Spelling, WordRole.Geo) && (chunk.After(2).Kind != TokenKind.Word || Words.Has(chunk.After(2).Spelling, WordRole.Stop)) && chunk.Before().Lower is "at" or "in" or "near") character.AsPlace += Weight.Clear;
            else if (StaffFollows(chunk, 1)) character.AsOrganisation += Weight.Fair;
            else if (chunk is { IsAmbiguous: true, IsInitial: false }) character.AsOrganisation += Weight.Hint;
            return;
        }

        if (next.Lower == ",") _appositions.Weigh(chunk, character);
        if (next.Lower is "is" or "was" && chunk.After(1).Lower is "a" or "an") _appositions.Weigh(chunk, character);
        if (chunk is { IsAmbiguous: true, IsInitial: false } && next.Kind == TokenKind.Word && Words.Has(next.Spelling, WordRole.Speech)) character.AsOrganisation += Weight.Hint;
        if (next.Kind != TokenKind.Word) return;
        if (next is { IsCapitalized: false, Lower: PublicCompany })
        {
            character.AsOrganisation += Weight.Strong;
            character.FirmMentions++;
        }

        if (descriptions.SortsOf(next.Lower) is not null) character.Nouns.Add(next.Lower);
        var roles = Words.Of(next.Spelling);
        if ((roles & WordRole.Staff) != 0 && (!next.IsCapitalized || (roles & WordRole.Title) != 0)) character.AsOrganisation += IsOnlyWhere(chunk, next) ? 0 : IsWhere(chunk, next) ? Weight.Hint : Weight.Fair;
        if ((roles & WordRole.Deed) != 0) character.AsOrganisation += chunk.After(1).Lower == "its" ? Weight.Fair : Weight.Hint;
        else if (DeedFollows(chunk)) character.AsOrganisation += Weight.Hint;
        if (next.Lower == "who") character.AsPerson += Weight.Clear;
        var isSpeech = (roles & WordRole.Speech) != 0;
        if (isSpeech && Itself.IsSaidOf(chunk)) character.AsOrganisation += Weight.Clear;
        else if (!HasGivenName(chunk) && Itself.IsToldOf(chunk)) character.AsOrganisation += Weight.Fair;
        else if (isSpeech && chunk.Count is (2 or 3) && (HasGivenName(chunk) || !HasThing(chunk))) character.Speak();
    }

    /// <summary>"the Elmira store": a single word there tells whose or where.</summary>
    private static bool IsWhere(NameChunk chunk, Token next) => chunk.Count == 1 && chunk.Before().Lower is "the" or "a" or "an" or "its" && Words.Has(next.Spelling, WordRole.Site);

    /// <summary>"its 200 Plonk Falls employees", "the Plonk Falls location": whose they are is told already, or not by the name.</summary>
    private bool IsOnlyWhere(NameChunk chunk, Token next)
    {
        if (next.Lower is "location" or "campus" && chunk.Before().Lower is "the" or "a" or "an") return true;
        var before = chunk.Before();
        if (before.Kind == TokenKind.Number) before = chunk.Before(1);
        return before.Lower is "its" or "their" or "our" or "whose" or "'s" or "’s" && descriptions.SortsOf(next.Lower) is null && !Words.Has(next.Spelling, WordRole.Trade | WordRole.Own);
    }

    /// <summary>"Acme will close", "Acme has recently laid off".</summary>
    private static bool DeedFollows(NameChunk chunk)
    {
        var distance = 0;
        while (distance < LongestAuxiliary && Words.Has(chunk.After(distance).Spelling, WordRole.Auxiliary)) distance++;
        return distance > 0 && Words.Has(chunk.After(distance).Spelling, WordRole.Deed);
    }

    private static bool StaffFollows(NameChunk chunk, int distance)
    {
        for (var most = distance + 3; distance < most; distance++)
        {
            var token = chunk.After(distance);
            if (token.Kind != TokenKind.Word) return false;
            if (Words.Has(token.Spelling, WordRole.Staff)) return true;
        }

        return false;
    }

    private void WeighBefore(NameChunk chunk, Character character)
    {
        var before = chunk.Before();
        if (chunk.First == 1 && Words.Has(before.Spelling, WordRole.Lead)) character.AsOrganisation += Weight.Clear;
        if (before.Kind != TokenKind.Word || before.IsCapitalized) return;
        if (before.Lower is "in" or "near" && !Words.Has(chunk.Before(1).Spelling, WordRole.Belonging) && chunk.After().Lower is not ("'s" or "’s" or "'" or "’") && !Words.Has(chunk.After().Spelling, WordRole.Staff)) character.AsPlace++;
        if (before.Lower is "of" or "at" or "for" or "in" && Words.Has(chunk.Before(1).Spelling, WordRole.Belonging) && !IsPersonsName(chunk)) character.AsOrganisation += Weight.Fair;
        if (before.Lower == "based" && chunk.Before(1).Lower == "-" && !IsPersonsName(chunk)) character.AsOrganisation += Weight.Clear;
        else if (Words.Has(before.Spelling, WordRole.Title | WordRole.Human)) character.AsPerson += Weight.Clear;
        else if (Words.Has(before.Spelling, WordRole.Trade) && chunk.Before(1).Kind == TokenKind.Word && !IsPersonsName(chunk)) character.AsOrganisation += Weight.Clear;
        else if (descriptions.SortsOf(before.Lower) is { } sorts && chunk.Before(1).Lower is not ("'s" or "s"))
        {
            character.AsOrganisation += Weight.Clear;
            character.Sort ??= sorts.Count == 1 ? sorts[0] : null;
        }
    }
}
