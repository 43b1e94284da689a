using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>What a phrase can be as one who acts: an organisation, a government, a person, or what only stands for one.</summary>
internal sealed class ActorJudge(Phrases phrases)
{
    /// <summary>Nouns that a wire begins a sentence with, without their article.</summary>
    private static readonly WordSet Bare = WordGroups.Of("bare");

    private static readonly WordSet Towns = WordGroups.Of("town");

    private readonly PersonsNames _persons = new(phrases);
    private readonly GroupMembers _members = new(phrases);
    private readonly SitePhrases _sites = new(phrases);

    /// <summary>The phrase names an organisation that everybody knows.</summary>
    public bool IsListed(int chunk) => phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && phrases.Mentions.IsListed(name.Name);

    /// <summary>"it", "the company", "Acme Corp": no person, be the name on no list.</summary>
    public bool IsCompany(int chunk) =>
        phrases.Head(chunk).Lower == "it" || ActorNouns.Organisations.Holds(phrases.Head(chunk)) || (phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && OrganisationHeads.Shared.HasForm(name.Name));

    /// <summary>A single capitalised word that neither the list nor another sentence knows: who founds something is then mostly a person.</summary>
    public bool IsBareSurname(int chunk) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).First == phrases.At(chunk).Head && phrases.NameAtHead(chunk) is null && phrases.PlaceAtHead(chunk) is null && !phrases.Mentions.IsListed(phrases.Written(chunk));

    /// <summary>A person's name, "he", "the chief executive".</summary>
    public bool IsPerson(int chunk) => _persons.IsPerson(chunk);

    /// <summary>"startups", "retailers": who acts for himself.</summary>
    public bool IsBusiness(int chunk) => ActorNouns.Businesses.Holds(phrases.Head(chunk));

    /// <summary>"the closing", "its staff": it stands where an actor does, but somebody else acts.</summary>
    public bool ActsForAnother(int chunk) => ActorNouns.Deeds.Holds(phrases.Head(chunk)) || IsNoOrganisations(chunk);

    /// <summary>"A storm", "workers", "members": what they do befalls an organisation.</summary>
    public bool IsNoOrganisations(int chunk) => ActorNouns.Forces.Holds(phrases.Head(chunk)) || ActorNouns.Staff.Holds(phrases.Head(chunk)) || ActorNouns.Followers.Holds(phrases.Head(chunk)) || phrases.Head(chunk).Lower == "people";

    /// <summary>Whether the phrase can be that sort of actor; a place is no organisation, and a storm no government.</summary>
    public bool Is(int chunk, ActorSort sort) => sort switch
    {
        ActorSort.Government => IsGovernment(chunk),
        ActorSort.Deed => ActorNouns.Deeds.Holds(phrases.Head(chunk)),
        ActorSort.Organisation => IsOrganisation(chunk) || _members.HasMembers(chunk),
        ActorSort.Employer => IsOrganisation(chunk) || _members.HasMembers(chunk) || new PublicEmployers(phrases).Is(chunk),
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

    /// <summary>A name that can act, or a capitalised word.</summary>
    public bool IsActorLike(int chunk) =>
        phrases.NamesIn(chunk).Any(name => name.Type is NameType.Organisation or NameType.Group or NameType.Product) || phrases.Head(chunk).Class == WordClass.ProperNoun;

    private bool IsGovernment(int chunk) =>
        phrases.PlaceAtHead(chunk) is { Role: not PlaceRole.PartOfName }
        || ActorNouns.Governments.Holds(phrases.Head(chunk))
        || IsCentralBank(chunk)
        || phrases.Mentions.Offices.Of(phrases.NameAtHead(chunk)) is not null
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
            || _sites.IsOneSite(chunk)
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
