using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>What a phrase can be as one who acts: an organisation, a government, a person, or what only stands for one.</summary>
internal sealed class ActorJudge(Phrases phrases)
{
    /// <summary>Nouns for a site that may be several.</summary>
    private static readonly WordSet Uncounted = WordGroups.Of("one-or-several");

    /// <summary>Nouns that a wire begins a sentence with, without their article.</summary>
    private static readonly WordSet Bare = WordGroups.Of("bare");

    private static readonly WordSet Towns = WordGroups.Of("town");

    private readonly PersonsNames _persons = new(phrases);

    /// <summary>The phrase names an organisation that everybody knows.</summary>
    public bool IsListed(int chunk) => phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && phrases.Mentions.IsListed(name.Name);

    /// <summary>"it", "the company", "Acme Corp": no person, be the name on no list.</summary>
    public bool IsCompany(int chunk) =>
        phrases.Head(chunk).Lower == "it" || ActorNouns.Organisations.Holds(phrases.Head(chunk)) || (phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && OrganisationHeads.Shared.HasForm(name.Name));

    /// <summary>A single capitalised word that neither the list nor another sentence knows: who founds something is then mostly a person.</summary>
    public bool IsBareSurname(int chunk) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).First == phrases.At(chunk).Head && phrases.NameAtHead(chunk) is null && phrases.PlaceAtHead(chunk) is null && !phrases.Mentions.IsListed(phrases.Written(chunk));

    /// <summary>A person's name, "he", "the chief executive".</summary>
    public bool IsPerson(int chunk) =>
        phrases.NameAtHead(chunk) is not { Type: NameType.Organisation, IsReference: false } && (phrases.NameAtHead(chunk) is { Type: NameType.Person } || phrases.Head(chunk).Lower is "he" or "she" || ActorNouns.People.Holds(phrases.Head(chunk)) || IsPersonsTeam(chunk) || _persons.Is(chunk));

    /// <summary>"Roe's team".</summary>
    private bool IsPersonsTeam(int chunk) =>
        phrases.At(chunk).OwnerEnd >= 0 && phrases.Head(chunk).Lower == "team" && phrases.NamesIn(chunk).Any(name => name.Type == NameType.Person);

    /// <summary>"the mill", "its Ohio warehouse"; a group or business is more than one.</summary>
    public bool IsOneSite(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower == head.Lemma && !Uncounted.Contains(head.Lemma) && ActorNouns.OneSite.Holds(head);

    /// <summary>"the mill", "two libraries".</summary>
    public bool IsSites(int chunk) => IsOneSite(chunk) || (phrases.Sentence.Words[phrases.At(chunk).First].Class == WordClass.Number && ActorNouns.OneSite.Holds(phrases.Head(chunk)));

    /// <summary>"the Plonk Falls plant": it is called by a name, which is no place's; "the Plonk Falls location" is one of several, told apart by where it is.</summary>
    public bool HasOwnName(int chunk)
    {
        if (phrases.Head(chunk).Lower == "location") return false;
        for (var at = phrases.At(chunk).First + 1; at <= phrases.At(chunk).Head; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.ProperNoun && !IsCompounded(at) && phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(at, at)).Count == 0) return true;
        }

        return false;
    }

    /// <summary>"UAW-represented workers": it says of what sort they are.</summary>
    private bool IsCompounded(int word) => word + 1 < phrases.Sentence.Words.Length && phrases.Sentence.Words[word + 1].Lower == "-";

    /// <summary>"startups", "retailers": who acts for himself.</summary>
    public bool IsBusiness(int chunk) => ActorNouns.Businesses.Holds(phrases.Head(chunk));

    /// <summary>"the retailer", "Ohio's power company", though nothing tells its name; not "companies".</summary>
    public bool IsCertainOrganisation(int chunk) =>
        (!phrases.Sentence.Sentence.IsHeading || IsAllOf(chunk) || (HasOwnName(chunk) && !TitleCase.Is(phrases.Sentence.Sentence.Tokens)))
        && (ActorNouns.Organisations.Holds(phrases.Head(chunk)) || ((IsOneSite(chunk) || IsAllOf(chunk)) && (!ActorNouns.Parts.Holds(phrases.Head(chunk)) || IsAllOf(chunk) || IsIntroduced(chunk) || IsCalledByPlace(chunk))))
        && (phrases.Sentence.Words[phrases.At(chunk).First].Lower is "the" or "this" or "these" or "all" || IsAllOf(chunk) || IsIntroduced(chunk) || HasOwnName(chunk) || phrases.NamesIn(chunk).Count > 0 || phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(chunk))).Count > 0);

    /// <summary>"the Reno terminal": told apart from the others by where it is.</summary>
    private bool IsCalledByPlace(int chunk) => phrases.At(chunk).First < phrases.At(chunk).Head && HasPlace(phrases.Sentence.SpanOf(phrases.At(chunk)));

    /// <summary>"Ohio's schools", "most Ohio mills", "in Ohio all mills", "schools in Ohio", "the state's mills": all the sites of a place.</summary>
    public bool IsAllOf(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower != head.Lemma && ActorNouns.OneSite.Holds(head)
        && (IsOfTown(chunk) || IsInPlace(chunk) || HasPlace(phrases.Sentence.Words[phrases.At(chunk).First].Lower == "all" || IsCounted(chunk) ? phrases.Sentence.Sentence.Span : phrases.Sentence.SpanOf(phrases.At(chunk))));

    /// <summary>"seven airports", "nearly 50 schools"; "12 stores" are somebody's, who is told elsewhere.</summary>
    private bool IsCounted(int chunk)
    {
        if (ActorNouns.Premises.Holds(phrases.Head(chunk))) return false;
        var first = phrases.At(chunk).First;
        return phrases.Sentence.Words[first + Quantifiers.LengthAt(phrases.Sentence.Words, first)].Class == WordClass.Number;
    }

    /// <summary>"the city's (12 casinos)".</summary>
    private bool IsOfTown(int chunk) => phrases.At(chunk).OwnerEnd is >= 1 and var owner && Towns.Contains(phrases.Sentence.Words[owner].Lower) && phrases.Sentence.Words[owner - 1].Lower == "the";

    /// <summary>"(public schools) in Detroit", "(most mills) across Ohio".</summary>
    private bool IsInPlace(int chunk) =>
        phrases.Sentence.Words[phrases.At(chunk).First].Lower != "other" && chunk + 2 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 1).Kind == ChunkKind.Preposition && phrases.Head(chunk + 1).Lower is "in" or "across" or "throughout" or "around"
        && phrases.IsPhrase(chunk + 2) && HasPlace(phrases.Sentence.SpanOf(phrases.At(chunk + 2)));

    private bool HasPlace(TextSpan span)
    {
        foreach (var place in phrases.Mentions.PlacesIn(span))
        {
            if (place.Role != PlaceRole.PartOfName) return true;
        }

        return false;
    }

    /// <summary>"A textile mill opened near Reno", "Reno: A mill closed": the sentence begins with what it tells of, and says where that is.</summary>
    private bool IsIntroduced(int chunk) =>
        phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" && (chunk == 0 || phrases.Head(chunk - 1).Lower == ":") && HasPlace(phrases.Sentence.Sentence.Span);

    /// <summary>"the closing", "its staff": it stands where an actor does, but somebody else acts.</summary>
    public bool ActsForAnother(int chunk) => ActorNouns.Deeds.Holds(phrases.Head(chunk)) || IsNoOrganisations(chunk);

    /// <summary>"A storm", "workers", "members": what they do befalls an organisation.</summary>
    public bool IsNoOrganisations(int chunk) => ActorNouns.Forces.Holds(phrases.Head(chunk)) || ActorNouns.Staff.Holds(phrases.Head(chunk)) || ActorNouns.Followers.Holds(phrases.Head(chunk)) || phrases.Head(chunk).Lower == "people";

    /// <summary>Whether the phrase can be that sort of actor; a place is no organisation, and a storm no government.</summary>
    public bool Is(int chunk, ActorSort sort) => sort switch
    {
        ActorSort.Government => IsGovernment(chunk),
        ActorSort.Deed => ActorNouns.Deeds.Holds(phrases.Head(chunk)),
        ActorSort.Organisation => IsOrganisation(chunk) || HasMembers(chunk),
        ActorSort.Employer => IsOrganisation(chunk) || HasMembers(chunk) || new PublicEmployers(phrases).Is(chunk),
        _ => true,
    };

    /// <summary>"the Federal Deposit Insurance Corporation", "Ohio regulators": what it closes is mostly another's.</summary>
    public bool IsPublicBody(int chunk) =>
        phrases.NameAtHead(chunk) is not { Type: NameType.Organisation } name ? ActorNouns.Governments.Holds(phrases.Head(chunk)) && phrases.Head(chunk).Class == WordClass.Noun && phrases.Head(chunk).Lower != phrases.Head(chunk).Lemma : (phrases.Mentions.IsAgency(name.Name) || ActorNouns.Governments.HoldsAny(name.Name) || ActorNouns.Spokesmen.HoldsAny(name.Name));

    /// <summary>"the Acme Savings Bank", not "its Reno Bank": an organisation that is nobody's.</summary>
    public bool IsOthers(int thing) =>
        phrases.NameAtHead(thing) is { Type: NameType.Organisation, IsReference: false, Owner: null } && phrases.At(thing).OwnerEnd < 0 && phrases.Sentence.Words[phrases.At(thing).First].Class != WordClass.Possessive && !IsGovernment(thing);

    /// <summary>"Chinese regulations", "U.S. export controls", or a rule that a government makes.</summary>
    public bool IsGovernments(int noun, int maker) =>
        phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(noun))).Any(place => place.Role != PlaceRole.PartOfName) || (maker >= 0 && IsGovernment(maker));

    /// <summary>"Britain's exit", "the U.S. withdrawal".</summary>
    public bool IsOwnedByPlace(int noun) =>
        phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(noun))).Any(place => place.Role != PlaceRole.PartOfName);

    /// <summary>"the city", "the county": in local news everybody knows which.</summary>
    public bool IsTown(int chunk) => Towns.Contains(phrases.Head(chunk).Lower) && phrases.Sentence.Words[phrases.At(chunk).First].Lower == "the" && phrases.At(chunk).Head == phrases.At(chunk).First + 1;

    /// <summary>"the Polk administration", "Polk's administration".</summary>
    public bool IsNamedGovernment(int chunk) =>
        phrases.At(chunk) is { Head: > 1 and var head, First: var first, OwnerEnd: var owner } && head > first && ActorNouns.Governments.Holds(phrases.Head(chunk))
        && (phrases.Sentence.Words[head - 1].Class == WordClass.ProperNoun || (owner >= 0 && head == owner + 2 && phrases.Sentence.Words[owner].Class == WordClass.ProperNoun));

    /// <summary>"Production halted": the capital is that of the sentence.</summary>
    public bool IsThingAtStart(int chunk) => phrases.At(chunk) is { Head: 0 } && ActorNouns.Things.Holds(phrases.Head(chunk));

    /// <summary>"rivals including A, B and C": a group whose members follow.</summary>
    public bool HasMembers(int chunk) => MembersOf(chunk) >= 0;

    /// <summary>The first of the members; -1 without.</summary>
    public int MembersOf(int chunk)
    {
        if (chunk + 1 >= phrases.Sentence.Chunks.Count) return -1;
        var first = phrases.IsPreposition(chunk + 1, "including") || phrases.IsPreposition(chunk + 1, "like") ? chunk + 2 : IncludedIn(chunk) is var included and >= 0 ? included : phrases.IsPreposition(chunk + 2, "as") && phrases.Head(chunk + 1).Lower == "such" ? chunk + 3 : IsSpelledOut(chunk) ? chunk + 2 : -1;
        return phrases.IsPhrase(first) && phrases.NameAtHead(chunk) is not { Type: NameType.Organisation } ? first : -1;
    }

    /// <summary>"Several schools and colleges, including A and B,": the first of the names behind the comma; -1 without.</summary>
    private int IncludedIn(int chunk)
    {
        if (!IsSeveral(chunk)) return -1;
        var comma = phrases.List(chunk).Last() + 1;
        return comma + 2 < phrases.Sentence.Chunks.Count && phrases.At(comma).Kind == ChunkKind.Comma && phrases.IsPreposition(comma + 1, "including") && IsOrganisationsName(comma + 2) ? comma + 2 : -1;
    }

    /// <summary>"Three retailers — A, B and C —": names between dashes.</summary>
    private bool IsSpelledOut(int chunk) =>
        chunk + 2 < phrases.Sentence.Chunks.Count && phrases.Head(chunk + 1).Lower is "—" or "–" or "--" && IsSeveral(chunk) && IsOrganisationsName(chunk + 2);

    private bool IsSeveral(int chunk) => phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower != head.Lemma;

    private bool IsOrganisationsName(int chunk) =>
        phrases.IsPhrase(chunk) && (phrases.NameAtHead(chunk) is { Type: NameType.Organisation } || (phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.PlaceAtHead(chunk) is null && !IsPerson(chunk)));

    /// <summary>A name that can act, or a capitalised word.</summary>
    public bool IsActorLike(int chunk) =>
        phrases.NamesIn(chunk).Any(name => name.Type is NameType.Organisation or NameType.Group or NameType.Product) || phrases.Head(chunk).Class == WordClass.ProperNoun;

    private bool IsGovernment(int chunk) =>
        phrases.PlaceAtHead(chunk) is { Role: not PlaceRole.PartOfName }
        || ActorNouns.Governments.Holds(phrases.Head(chunk))
        || IsCentralBank(chunk)
        || phrases.NamesIn(chunk).Any(name => name.Type == NameType.Organisation && (ActorNouns.Governments.HoldsAny(name.Name) || phrases.Mentions.IsAgency(name.Name)));

    /// <summary>"the central bank": no government, but it makes rules as one does.</summary>
    public bool IsCentralBank(int chunk) =>
        phrases.At(chunk) is { Head: > 0 and var head, First: var first } && head > first && phrases.Head(chunk).Lower == "bank" && phrases.Sentence.Words[head - 1].Lower == "central";

    /// <summary>"a group of 40 Renoites".</summary>
    private bool IsGroupOfPeople(int chunk) =>
        phrases.Head(chunk).Lower == "group" && phrases.IsPreposition(chunk + 1, "of") && phrases.IsPhrase(chunk + 2) && phrases.Head(chunk + 2) is { } member && member.Lower != member.Lemma
        && (member.Class == WordClass.ProperNoun || ActorNouns.People.Holds(member) || IsNoOrganisations(chunk + 2));

    private bool IsOrganisation(int chunk)
    {
        if (IsStorm(chunk) || IsGroupOfPeople(chunk)) return false;
        if (phrases.PlaceAtHead(chunk) is { Role: not PlaceRole.PartOfName } || IsPerson(chunk)) return false;
        return phrases.Head(chunk).Lower is "it" or "they" or "we"
            || phrases.NameAtHead(chunk) is not null
            || ActorNouns.Organisations.Holds(phrases.Head(chunk))
            || IsOneSite(chunk)
            || (phrases.Head(chunk).Class == WordClass.ProperNoun && (phrases.At(chunk).First < phrases.At(chunk).Head || phrases.Mentions.IsListed(phrases.Written(chunk))))
            || phrases.At(chunk).OwnerEnd == phrases.At(chunk).Head;
    }

    /// <summary>A group of sites ("hundreds of stores") is what somebody does something to.</summary>
    public static bool IsSites(NameMention name) =>
        name.Type == NameType.Group && NounLemma.Of(name.Name[(name.Name.LastIndexOf(' ') + 1)..]) is var noun && ActorNouns.Premises.Contains(noun);

    /// <summary>"Canadians": the people of a place, not its government.</summary>
    public bool IsPeopleOf(int chunk, PlaceMention place) =>
        phrases.At(chunk).First == phrases.At(chunk).Last && phrases.Head(chunk) is { } head && head.Lower != head.Lemma && !place.Place.Name.EndsWith(head.Lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>A day or month, though spelt like a name: "May 18".</summary>
    public bool IsDate(int chunk) => phrases.Sentence.SpanOf(phrases.At(chunk)) is var span && phrases.Mentions.DatesIn(span).Any(date => date.Span.Start <= span.Start && date.Span.End >= span.Start);

    /// <summary>A single unknown word at the head of a sentence, where any word has a capital, which the article has in small letters ("Science should", "Production was"), or which a wire writes without its article ("Company said").</summary>
    public bool IsOrdinaryWord(int chunk) =>
        phrases.At(chunk) is { First: var first, Last: var last } && first == last && IsInitial(first) && phrases.PlaceAtHead(chunk) is null
        && (Bare.Contains(phrases.Head(chunk).Lower) || phrases.Mentions.StandsSmall(phrases.Head(chunk).Lower));

    private bool IsInitial(int word) => word == 0 || (word == 1 && phrases.Sentence.Words[0].Class == WordClass.Quote);

    /// <summary>"13th Street", which nothing tells to be somebody's name.</summary>
    public bool IsStreet(int chunk) => phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.NameAtHead(chunk) is null && ActorNouns.Streets.Holds(phrases.Head(chunk));

    /// <summary>"Hurricane Ida", "Tropical Storm Lee": a name, but nobody's.</summary>
    public bool IsStorm(int chunk)
    {
        for (var at = phrases.At(chunk).First; at < phrases.At(chunk).Head; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.ProperNoun && ActorNouns.Storms.Holds(phrases.Sentence.Words[at])) return true;
        }

        return false;
    }
}
