using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Who a phrase names as doing or owning something; never a person, never a pronoun.</summary>
internal sealed class ActorReader(Phrases phrases)
{
    private readonly ReportedSpeech _speech = new(phrases);

    private static readonly ThingSet Sites = new(["site", "division", "arm", "subsidiary"], new Dictionary<string, IReadOnlyList<string>>());

    private static readonly ThingSet OneSite = new(["site"], new Dictionary<string, IReadOnlyList<string>>());

    private static readonly ThingSet Organisations = new(["organisation", "official", "management"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Things = new(["site", "unit", "product", "staff"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Staff = new(["worker", "employee", "staffer", "people", "job", "position"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet People = new(["person"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Forces = new(["force", "machinist", "miner"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Deeds = new(["deed"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Spokesmen = new(["union", "association", "department", "board", "council", "federation", "police", "commission", "court", "bureau", "workers", "brotherhood", "teamsters"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Counterparts = new(["counterpart"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Businesses = new(["company", "firm", "chain", "retailer", "airline", "carrier", "bank", "maker", "manufacturer", "automaker", "carmaker", "giant", "startup", "employer", "brand"], new Dictionary<string, IReadOnlyList<string>>());
    private static readonly ThingSet Governments = new(["government"], new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The actors of a phrase and of the list it begins; empty when it names none.</summary>
    public List<Actor> Read(int chunk)
    {
        if (ReadMembers(chunk) is { Count: > 0 } members) return members;
        var actors = new List<Actor>();
        foreach (var item in phrases.List(chunk))
        {
            if (item != chunk && !IsActorLike(item)) break;
            if (One(item) is { } actor && !actors.Contains(actor)) actors.Add(actor);
        }

        return actors;
    }

    /// <summary>The government a phrase names, by its country: "Washington", "the U.S. government", "Chinese regulations"; else as <see cref="Read"/>.</summary>
    public List<Actor> ReadGovernment(int chunk) =>
        phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(chunk))).FirstOrDefault(place => place.Role != PlaceRole.PartOfName) is { } seat
            ? [new Actor(seat.Place.Name)]
            : Read(chunk);

    /// <summary>The owner a thing's phrase tells: "Ford's plant", "Macy's stores", "stores of the chain", "its lab".</summary>
    public List<Actor> ReadOwner(int thing)
    {
        thing = Partitive.Thing(phrases.Sentence, thing);
        if (Counterparts.Holds(phrases.Head(thing))) return [];
        var chunk = phrases.At(thing);
        var names = phrases.NamesIn(thing).Where(name => name.Type is NameType.Organisation or NameType.Group or NameType.Product).ToList();
        var head = phrases.Sentence.SpanOf(chunk.Head, chunk.Head);
        var owner = names.FirstOrDefault(name => !name.Span.Overlaps(head)) ?? names.FirstOrDefault(name => name.Type != NameType.Group || !phrases.Sentence.Sentence.IsHeading);
        if (owner is not null) return [Of(owner)];
        if (ReadAgentOfOwning(thing) is { Count: > 0 } keeper) return keeper;
        if (!phrases.IsPhrase(thing + 2)) return [];
        if (People.Holds(phrases.Head(thing))) return [];
        if (phrases.IsPreposition(thing + 1, "at") || phrases.IsPreposition(thing + 1, "in")) return NamedInside(thing + 2);
        if (!phrases.IsPreposition(thing + 1, "of")) return [];
        if (phrases.NameAtHead(thing + 2) is { Type: NameType.Organisation or NameType.Group } of) return [Of(of)];
        return phrases.At(thing + 2).OwnerEnd >= 0 ? ReadOwner(thing + 2) : [];
    }

    /// <summary>"the chief of Acme", "Acme chief Jane Roe", "Jane Roe, chief of Acme,": for whom a person acts.</summary>
    public List<Actor> ReadEmployer(int person)
    {
        if (!IsPerson(person)) return [];
        if (NamedInside(person) is { Count: > 0 } inside) return inside;
        var role = phrases.IsPhrase(person + 2) && phrases.At(person + 1).Kind == ChunkKind.Comma ? person + 2 : person;
        if (!People.Holds(phrases.Head(role))) return [];
        if (role != person && NamedInside(role) is { Count: > 0 } named) return named;
        return (phrases.IsPreposition(role + 1, "of") || phrases.IsPreposition(role + 1, "at")) && phrases.IsPhrase(role + 2) ? NamedInside(role + 2) : [];
    }

    /// <summary>"40 people were laid off at Acme", "workers struck in Acme's mills, halting production": the organisation after "at" or "in" in a stretch.</summary>
    public List<Actor> ReadPlaceOfWork(int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if ((phrases.IsPreposition(at, "at") || phrases.IsPreposition(at, "in")) && phrases.IsPhrase(at + 1) && NamedInside(at + 1) is { Count: > 0 } named) return named;
        }

        return [];
    }

    /// <summary>"the store, owned by Acme,".</summary>
    private List<Actor> ReadAgentOfOwning(int thing)
    {
        var verb = thing + 1;
        if (verb < phrases.Sentence.Chunks.Count && phrases.At(verb).Kind == ChunkKind.Comma) verb++;
        if (verb + 2 >= phrases.Sentence.Chunks.Count || phrases.At(verb).Kind != ChunkKind.VerbGroup || phrases.Head(verb).Lemma is not ("own" or "operate" or "run" or "manage")) return [];
        return phrases.IsPreposition(verb + 1, "by") && phrases.IsPhrase(verb + 2) && phrases.NameAtHead(verb + 2) is { Type: NameType.Organisation } owner ? [Of(owner)] : [];
    }

    /// <summary>"production at Acme's mill": the organisation that the phrase names, though not as a place.</summary>
    private List<Actor> NamedInside(int chunk) =>
        phrases.NamesIn(chunk).FirstOrDefault(name => name.Type == NameType.Organisation && !phrases.Mentions.IsWitness(name)) is { } name ? [Of(name)] : [];

    /// <summary>"rivals including A, B and C": those who are named stand for the group.</summary>
    private List<Actor> ReadMembers(int chunk)
    {
        var first = chunk + 2;
        if (!(phrases.IsPreposition(chunk + 1, "including") || phrases.IsPreposition(chunk + 1, "like")) || !phrases.IsPhrase(first) || phrases.NameAtHead(chunk) is { Type: NameType.Organisation }) return [];
        return [.. phrases.List(first).Where(IsActorLike).Select(One).OfType<Actor>().Distinct()];
    }

    private bool IsActorLike(int chunk) =>
        phrases.NamesIn(chunk).Any(name => name.Type is NameType.Organisation or NameType.Group or NameType.Product) || phrases.Head(chunk).Class == WordClass.ProperNoun;

    private Actor? One(int chunk)
    {
        if (phrases.At(chunk).IsTime) return null;
        if (IsPronoun(chunk) && SpeakerOf(chunk) is { } speaker) return speaker;
        if (Counterparts.Holds(phrases.Head(chunk)) && phrases.At(chunk).OwnerEnd >= 0) return null;
        var names = phrases.NamesIn(chunk).ToList();
        var atHead = phrases.NameAtHead(chunk);
        if (atHead is { Type: not NameType.Person }) return Of(atHead);
        var inside = names.LastOrDefault(name => name.Type is NameType.Organisation or NameType.Product);
        if (inside is not null) return Of(inside);
        if (phrases.Head(chunk).Class is WordClass.Pronoun or WordClass.Possessive or WordClass.Determiner) return null;
        if (atHead is { Type: NameType.Person } || (atHead is null && phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" && phrases.PlaceAtHead(chunk) is null && phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).Head == phrases.At(chunk).First + 1)) return null;
        if (phrases.At(chunk).OwnerEnd == phrases.At(chunk).Head) return new Actor(Written(chunk));
        if (People.Holds(phrases.Head(chunk)) || IsThingAtStart(chunk)) return null;
        if (phrases.Sentence.Sentence.IsHeading) return phrases.PlaceAtHead(chunk) is { Place.Type: PlaceType.Country } country ? new Actor(country.Place.Name) : null;
        if (phrases.PlaceAtHead(chunk) is { } seat) return new Actor(phrases.At(chunk).First == phrases.At(chunk).Last ? seat.Place.Name : Written(chunk));
        return phrases.Head(chunk).Class == WordClass.ProperNoun || IsNamedGovernment(chunk) ? new Actor(Written(chunk)) : null;
    }

    /// <summary>"the Polk administration".</summary>
    private bool IsNamedGovernment(int chunk) =>
        phrases.At(chunk) is { Head: > 1 and var head, First: var first } && head > first && Governments.Holds(phrases.Head(chunk)) && phrases.Sentence.Words[head - 1].Class == WordClass.ProperNoun;

    /// <summary>"A and B are among those that closed stores", "A is one of three chains that …": the subject of "are".</summary>
    public List<Actor> ReadGroupMember(int chunk)
    {
        var at = chunk;
        if (at >= 2 && phrases.IsPreposition(at - 1, "of") && phrases.IsPhrase(at - 2)) at -= 2;
        if (at >= 1 && phrases.IsPreposition(at - 1, "among")) at--;
        if (at < 1 || phrases.At(at - 1).Kind != ChunkKind.VerbGroup || phrases.Head(at - 1).Class != WordClass.Be) return [];
        var subject = new FrameReader(phrases.Sentence).Read(at - 1).Subject;
        return subject >= 0 ? Read(subject) : [];
    }

    /// <summary>"Acme had a store that closed", "the plant that Acme operates": who has the thing.</summary>
    public List<Actor> ReadKeeper(int thing)
    {
        var verb = thing - 1;
        if (verb < 0 || phrases.At(verb).Kind != ChunkKind.VerbGroup || phrases.Head(verb).Lemma is not ("have" or "own" or "operate" or "run" or "lease")) return [];
        var subject = new FrameReader(phrases.Sentence).Read(verb).Subject;
        return subject >= 0 && subject < verb ? Read(subject) : [];
    }

    /// <summary>"the tech giant", "the company" that nothing resolved: the organisation named last before it.</summary>
    public Actor? ReadDefinite(int chunk)
    {
        var isDefinite = phrases.Sentence.Words[phrases.At(chunk).First].Lower is "the" or "this" or "our" || IsOfficials(chunk);
        var head = phrases.Head(chunk);
        var stands = (isDefinite && Organisations.Holds(head)) || IsFirstPerson(chunk) || head.Lower is "it" or "they";
        if (Staff.Holds(head) && (head.Lower != head.Lemma || head.Lower == "people")) return phrases.Speaker() is { } employer ? Of(employer) : null;
        if (!stands || (head.Lower is "it" or "they" && phrases.NameAtHead(chunk) is not null)) return null;
        var here = phrases.Sentence.SpanOf(phrases.At(chunk));
        var named = IsFirstPerson(chunk) ? phrases.Speaker() : phrases.Mentions.LastOrganisationBefore(here, name => !Businesses.Holds(head) || !Governments.HoldsAny(name.Name));
        return named is null ? null : Of(named);
    }

    /// <summary>"founded Acme Foods": the organisation that the thing itself is.</summary>
    public List<Actor> ReadNamed(int thing) => phrases.NameAtHead(thing) is { Type: NameType.Organisation, IsReference: false } name ? [Of(name)] : [];

    /// <summary>"Acme, a Reno company that …": whom the phrase describes.</summary>
    public List<Actor> ReadApposed(int chunk) =>
        chunk >= 2 && phrases.At(chunk - 1).Kind == ChunkKind.Comma && phrases.IsPhrase(chunk - 2) && Organisations.Holds(phrases.Head(chunk))
        && phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" or "the" ? ReadNamed(chunk - 2) : [];

    /// <summary>The phrase names an organisation that everybody knows.</summary>
    public bool IsListed(int chunk) => phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && phrases.Mentions.IsListed(name.Name);

    /// <summary>A single capitalised word that neither the list nor another sentence knows: who founds something is then mostly a person.</summary>
    public bool IsBareSurname(int chunk) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).First == phrases.At(chunk).Head && phrases.NameAtHead(chunk) is null && phrases.PlaceAtHead(chunk) is null && !phrases.Mentions.IsListed(Written(chunk));

    /// <summary>A person's name, "he", "the chief executive".</summary>
    public bool IsPerson(int chunk) =>
        phrases.NameAtHead(chunk) is { Type: NameType.Person } || phrases.Head(chunk).Lower is "he" or "she" || People.Holds(phrases.Head(chunk));

    /// <summary>"the mill", "its Ohio warehouse"; a group or business is more than one.</summary>
    public bool IsOneSite(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower == head.Lemma && head.Lemma is not ("business" or "franchise" or "works" or "headquarters") && OneSite.Holds(head);

    /// <summary>"Agency officials", "company management": in news they are those of the one told of.</summary>
    private bool IsOfficials(int chunk) =>
        phrases.At(chunk) is { First: var first, Head: var head } && head == first + 1 && phrases.Sentence.Words[head].Lemma is "official" or "management" && (Businesses.Holds(phrases.Sentence.Words[first]) || phrases.Sentence.Words[first].Lemma == "agency");

    /// <summary>"startups", "retailers": who acts for himself.</summary>
    public bool IsBusiness(int chunk) => Businesses.Holds(phrases.Head(chunk));

    /// <summary>"the closing", "its staff": it stands where an actor does, but somebody else acts.</summary>
    public bool ActsForAnother(int chunk) => Deeds.Holds(phrases.Head(chunk)) || Forces.Holds(phrases.Head(chunk)) || Staff.Holds(phrases.Head(chunk)) || phrases.Head(chunk).Lower == "people";

    /// <summary>Whether the phrase can be that sort of actor; a place is no organisation, and a storm no government.</summary>
    public bool Is(int chunk, ActorSort sort) => sort switch
    {
        ActorSort.Government => IsGovernment(chunk),
        ActorSort.Deed => Deeds.Holds(phrases.Head(chunk)),
        ActorSort.Organisation => IsOrganisation(chunk) || ReadMembers(chunk).Count > 0,
        _ => true,
    };

    /// <summary>"Chinese regulations", "U.S. export controls", or a rule that a government makes.</summary>
    public bool IsGovernments(int noun, int maker) =>
        phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(noun))).Any(place => place.Role != PlaceRole.PartOfName) || (maker >= 0 && IsGovernment(maker));

    /// <summary>"Britain's exit", "the U.S. withdrawal".</summary>
    public bool IsOwnedByPlace(int noun) =>
        phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(noun))).Any(place => place.Role != PlaceRole.PartOfName);

    private bool IsGovernment(int chunk) =>
        phrases.PlaceAtHead(chunk) is { Role: not PlaceRole.PartOfName }
        || Governments.Holds(phrases.Head(chunk))
        || phrases.NamesIn(chunk).Any(name => name.Type == NameType.Organisation && Governments.HoldsAny(name.Name));

    /// <summary>"Production halted": the capital is that of the sentence.</summary>
    private bool IsThingAtStart(int chunk) => phrases.At(chunk) is { Head: 0 } && Things.Holds(phrases.Head(chunk));

    /// <summary>"we", "our company": who speaks.</summary>
    private bool IsFirstPerson(int chunk) => phrases.Sentence.Words[phrases.At(chunk).First].Lower is "we" or "our" or "i";

    private bool IsOrganisation(int chunk)
    {
        if (IsStorm(chunk)) return false;
        if (phrases.PlaceAtHead(chunk) is { Role: not PlaceRole.PartOfName } || phrases.NameAtHead(chunk) is { Type: NameType.Person } || People.Holds(phrases.Head(chunk))) return false;
        return phrases.Head(chunk).Lower is "it" or "they" or "we" || phrases.NameAtHead(chunk) is not null || Organisations.Holds(phrases.Head(chunk)) || (phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).First < phrases.At(chunk).Head) || phrases.At(chunk).OwnerEnd == phrases.At(chunk).Head;
    }

    /// <summary>"Hurricane Ida", "Tropical Storm Lee": a name, but nobody's.</summary>
    private bool IsStorm(int chunk)
    {
        for (var at = phrases.At(chunk).First; at < phrases.At(chunk).Head; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.ProperNoun && Forces.Holds(phrases.Sentence.Words[at])) return true;
        }

        return false;
    }

    private bool IsPronoun(int chunk) => phrases.Head(chunk).Lower is "it" or "they" or "its" or "their";

    /// <summary>"Acme said in a statement that it will close": the pronoun is who says it.</summary>
    private Actor? SpeakerOf(int chunk)
    {
        if (phrases.At(chunk).First != phrases.At(chunk).Last) return null;
        var verb = _speech.SayingBefore(chunk);
        if (verb < 0) return null;
        var subject = new FrameReader(phrases.Sentence).Read(verb).Subject;
        return subject >= 0 && subject < chunk ? One(subject) : null;
    }

    /// <summary>"Acme said 1,200 employees will be laid off": who says it of what is nobody else's; never one who speaks for others.</summary>
    public Actor? ReadSpeaker(int subject)
    {
        if (subject < 0) return null;
        var speaker = _speech.SayingBefore(subject) is var verb and >= 0 ? new FrameReader(phrases.Sentence).Read(verb).Subject : _speech.SpeakerAtEnd();
        if (speaker < 0 || speaker == subject || phrases.NameAtHead(speaker) is not { Type: NameType.Organisation } name) return null;
        return phrases.Mentions.IsWitness(name) || Spokesmen.HoldsAny(name.Name) ? null : Of(name);
    }

    /// <summary>The words of the phrase without "the".</summary>
    public string Written(int chunk)
    {
        var whole = phrases.At(chunk);
        var first = whole.First;
        while (first < whole.Head && phrases.Sentence.Words[first].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Number) first++;
        return phrases.Sentence.TextOf(first, whole.Last);
    }

    /// <summary>Of a site or unit ("the Acme Shanghai AI Lab") its owner acts; a subsidiary acts for itself.</summary>
    public static Actor Of(NameMention name) =>
        new(name.Owner is { } owner && Sites.HoldsLast(name.Name) ? owner : name.Name);
}
