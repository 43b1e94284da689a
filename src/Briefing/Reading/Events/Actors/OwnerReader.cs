using Briefing.Reading.Events.Claims;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Whose a thing is, or for whom a person acts, as the words around it tell.</summary>
internal sealed class OwnerReader(Phrases phrases)
{
    private static readonly WordSet Having = WordGroups.Of("have");
    private static readonly WordSet Buying = WordGroups.Of("buy");
    private static readonly WordSet Building = WordGroups.Of("build");

    private readonly ActorReader _actors = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly SitePhrases _sitePhrases = new(phrases);
    private readonly GroupMembers _members = new(phrases);

    /// <summary>The owner a thing's phrase tells: "Ford's plant", "Macy's stores", "stores of the chain", "its lab", "U.S. diplomats".</summary>
    public List<Actor> ReadOwner(int thing)
    {
        thing = Partitive.Thing(phrases.Sentence, thing);
        if (ActorNouns.Counterparts.Holds(phrases.Head(thing)) || ActorNouns.Followers.Holds(phrases.Head(thing))) return [];
        var chunk = phrases.At(thing);
        var names = phrases.NamesIn(thing).Where(name => name.Type is NameType.Organisation or NameType.Group or NameType.Product && !ActorJudge.IsSites(name) && !IsStreet(name, chunk)).ToList();
        var head = phrases.Sentence.SpanOf(chunk.Head, chunk.Head);
        var owner = names.FirstOrDefault(name => !name.Span.Overlaps(head)) ?? names.FirstOrDefault(name => name.Type != NameType.Group || !phrases.Sentence.Sentence.IsHeading);
        if (owner is not null) return [ActorReader.Of(owner)];
        if (ReadOwningSite(chunk) is { } site) return [site];
        if (ReadOwningName(thing) is { } owning) return [owning];
        if (ActorNouns.Envoys.Holds(phrases.Head(thing)) && phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(chunk)).FirstOrDefault() is { } country) return [new Actor(country.Place.Name)];
        if (ReadAgentOfOwning(thing) is { Count: > 0 } keeper) return keeper;
        if (ReadWhose(thing) is { Count: > 0 } whose) return whose;
        if (ReadKeeperBehind(thing) is { Count: > 0 } behind) return behind;
        if (!phrases.IsPhrase(thing + 2)) return [];
        if (ActorNouns.People.Holds(phrases.Head(thing))) return [];
        if (phrases.IsPreposition(thing + 1, "at") || phrases.IsPreposition(thing + 1, "in")) return NamedInside(thing + 2) is { Count: > 0 } named ? named : ReadWhole(thing, thing + 2);
        if (!phrases.IsPreposition(thing + 1, "of")) return [];
        if (phrases.NameAtHead(thing + 2) is { Type: NameType.Organisation or NameType.Group } of && !ActorJudge.IsSites(of)) return [ActorReader.Of(of)];
        return phrases.At(thing + 2).OwnerEnd >= 0 || ActorNouns.Deeds.Holds(phrases.Head(thing)) ? ReadOwner(thing + 2) : [];
    }

    /// <summary>"Terminal 2 at Zed Airport": the site that it is a part of.</summary>
    private List<Actor> ReadWhole(int part, int site) =>
        NumberedNouns.EndsIn(phrases.Sentence.Words, phrases.At(part)) && phrases.Head(site) is { Class: WordClass.ProperNoun } head && ActorNouns.Sites.Holds(head) ? [new Actor(phrases.Written(site))] : [];

    /// <summary>"the Mill Street garage": where it is, not whose.</summary>
    private bool IsStreet(NameMention name, Chunk chunk) =>
        ActorNouns.Streets.HoldsLast(name.Name) && chunk.OwnerEnd < 0 && !name.Span.Overlaps(phrases.Sentence.SpanOf(chunk.Head, chunk.Head));

    /// <summary>"Marlow Airport's new terminal": a site that has a name, though not as an organisation.</summary>
    private Actor? ReadOwningSite(Chunk chunk)
    {
        var last = chunk.OwnerEnd;
        return last >= chunk.First && phrases.Sentence.Words[last].Class == WordClass.ProperNoun && ActorNouns.Sites.Holds(phrases.Sentence.Words[last]) && OwnersFirst(chunk) is var first && first < last ? new Actor(phrases.Sentence.TextOf(first, last)) : null;
    }

    /// <summary>"Plonk's new Reno location": the name of a business, though nothing else tells that it is one; not a person's or a place's.</summary>
    private Actor? ReadOwningName(int thing)
    {
        var chunk = phrases.At(thing);
        if (chunk.OwnerEnd < chunk.First || phrases.Sentence.Words[chunk.OwnerEnd].Class != WordClass.ProperNoun || phrases.Head(thing).Class != WordClass.Noun || !ActorNouns.Premises.Holds(phrases.Head(thing)) || phrases.Sentence.Sentence.IsHeading) return null;
        var (first, owner) = (OwnersFirst(chunk), phrases.Sentence.SpanOf(chunk.OwnerEnd, chunk.OwnerEnd));
        if (first != chunk.First || phrases.Mentions.PlacesIn(owner).Count > 0 || phrases.Mentions.NamesIn(owner).Count > 0 || phrases.Mentions.HasFamily(phrases.Sentence.TextOf(chunk.OwnerEnd, chunk.OwnerEnd))) return null;
        return new Actor(phrases.Sentence.TextOf(first, chunk.OwnerEnd));
    }

    /// <summary>The first word of the name that owns what follows: "Marlow" of "the new Marlow Airport's terminal".</summary>
    private int OwnersFirst(Chunk chunk)
    {
        var first = chunk.OwnerEnd;
        while (first > chunk.First && phrases.Sentence.Words[first - 1].Class == WordClass.ProperNoun) first--;
        return first;
    }

    /// <summary>"the chief of Acme", "Acme chief Jane Roe", "Jane Roe, chief of Acme,": for whom a person acts.</summary>
    public List<Actor> ReadEmployer(int person)
    {
        if (!_judge.IsPerson(person)) return [];
        if (NamedInside(person) is { Count: > 0 } inside) return inside;
        if (phrases.Mentions.Employers.Of(phrases.NameAtHead(person)) is { } employer) return [ActorReader.Of(employer)];
        if (phrases.Head(person).Lemma is "owner" or "co-owner" && OwnedBy(person) is { } business) return [business];
        var role = phrases.IsPhrase(person + 2) && phrases.At(person + 1).Kind == ChunkKind.Comma ? person + 2 : person;
        if (!ActorNouns.People.Holds(phrases.Head(role))) return [];
        if (role != person && NamedInside(role) is { Count: > 0 } named) return named;
        return (phrases.IsPreposition(role + 1, "of") || phrases.IsPreposition(role + 1, "at")) && phrases.IsPhrase(role + 2) ? NamedInside(role + 2) : [];
    }

    /// <summary>"Roe, who runs Acme Fitness, said she will (reopen her clubs)": for whom the one person told of acts, in the sentence or in the one before.</summary>
    public List<Actor> ReadEmployerOfPronoun(int pronoun)
    {
        if (phrases.Head(pronoun).Lower is not ("he" or "she")) return [];
        if (new ReportedSpeech(phrases).SayingBefore(pronoun) is var saying and >= 0 && phrases.Sentence.FrameOf(saying).Subject is var speaker and >= 0 && _judge.IsPerson(speaker)) return ReadEmployer(speaker);
        var here = phrases.Sentence.Sentence.Span;
        var told = PersonIn(here with { End = phrases.Sentence.SpanOf(phrases.At(pronoun)).Start }) ?? (phrases.Before is { } before ? PersonIn(before.Sentence.Sentence.Span) : null);
        return phrases.Mentions.Employers.Of(told) is { } employer ? [ActorReader.Of(employer)] : [];
    }

    /// <summary>The person that a stretch tells of; null where it tells of none, or of several.</summary>
    private NameMention? PersonIn(Articles.TextSpan span)
    {
        NameMention? only = null;
        foreach (var name in phrases.Mentions.NamesIn(span))
        {
            if (name.Type != NameType.Person) continue;
            if (only is not null && only.Name != name.Name) return null;
            only = name;
        }

        return only;
    }

    /// <summary>"Acme Corner's owners": a business that nothing else tells to be one.</summary>
    private Actor? OwnedBy(int owner)
    {
        var last = phrases.At(owner).OwnerEnd;
        if (last < 0 || phrases.Sentence.Words[last].Class != WordClass.ProperNoun || phrases.NamesIn(owner).Count > 0 || phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(last, last)).Any(place => place.Role != Places.PlaceRole.PartOfName)) return null;
        return new Actor(phrases.Sentence.TextOf(OwnersFirst(phrases.At(owner)), last));
    }

    /// <summary>"40 people were laid off at Acme", "workers struck in Acme's mills, halting production": the organisation after "at" or "in" in a stretch; of staff also after "from", of what is moved after "to".</summary>
    public List<Actor> ReadPlaceOfWork(int first, int last, string? also = null)
    {
        for (var at = first + 1; at < last; at++)
        {
            if ((phrases.IsPreposition(at, "at") || phrases.IsPreposition(at, "in") || (also is not null && phrases.IsPreposition(at, also))) && phrases.IsPhrase(at + 1) && Workplace(at + 1) is { Count: > 0 } named) return named;
        }

        return [];
    }

    /// <summary>"Although its stores have reopened, Acme said": whose they are is named only behind the comma.</summary>
    public List<Actor> ReadOwnerBehind(int thing, int verb) =>
        phrases.Sentence.Words[phrases.At(thing).First].Lower is "its" or "their" && new SubjectFinder(phrases.Sentence).FromVerbAfter(verb) is var main and >= 0 ? _actors.Read(main) : [];

    /// <summary>"300 people at Acme will lose their jobs when the mill closes": the only organisation that the main clause names.</summary>
    public List<Actor> ReadMainClause(int thing)
    {
        if (thing < 2 || phrases.At(thing - 1).Kind is not (ChunkKind.Subordinator or ChunkKind.Preposition) || phrases.Head(thing - 1).Lower is not ("when" or "once" or "after" or "before") || phrases.Sentence.Words[phrases.At(thing).First].Lower != "the" || !ActorNouns.OneSite.Holds(phrases.Head(thing))) return [];
        return Enumerable.Range(0, thing).Any(at => ActorNouns.Followers.Holds(phrases.Head(at))) ? [] : OnlyNamed(phrases.SpanOf(0, thing - 1));
    }

    /// <summary>"The mill (will close)" after "Workers at Acme got the news": whose workers they are.</summary>
    public List<Actor> ReadStaffBefore(int site)
    {
        if (phrases.Sentence.Words[phrases.At(site).First].Lower != "the" || phrases.At(site).Head != phrases.At(site).First + 1 || !ActorNouns.Premises.Holds(phrases.Head(site))) return [];
        return new Referents(phrases).StaffBefore() is { } staff ? new OwnerReader(staff.Phrases).Workplace(staff.Chunk + 2) : [];
    }

    /// <summary>"said the Marlow Museum of an exhibit that will open": the only organisation that the sentence names.</summary>
    public List<Actor> ReadHost() => OnlyNamed(phrases.Sentence.Sentence.Span);

    private List<Actor> OnlyNamed(Articles.TextSpan span)
    {
        var named = phrases.Mentions.NamesIn(span).Where(name => name.Type == NameType.Organisation && !phrases.Mentions.IsWitness(name)).Select(ActorReader.Of).Distinct().ToList();
        return named.Count == 1 ? named : [];
    }

    /// <summary>"At Acme Resort, several restaurants reopened": the organisation that the sentence begins with.</summary>
    public List<Actor> ReadFrontedPlace(int thing) =>
        thing >= 3 && phrases.At(thing - 1).Kind == ChunkKind.Comma && phrases.IsPreposition(0, "at") && phrases.IsPhrase(1) ? Workplace(1) : [];

    /// <summary>"(at) Acme and Bolt", "(at) giants like Acme and Bolt", "(at) Acme's mill".</summary>
    private List<Actor> Workplace(int chunk) =>
        _members.HasMembers(chunk) || phrases.NameAtHead(chunk) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) ? _actors.Read(chunk) : NamedInside(chunk);

    /// <summary>"Acme had a store that closed", "the plant that Acme operates": who has the thing.</summary>
    public List<Actor> ReadKeeper(int thing)
    {
        var verb = thing - 1;
        if (verb < 0 || phrases.At(verb).Kind != ChunkKind.VerbGroup || !(Having.Contains(phrases.Head(verb).Lemma) || Building.Contains(phrases.Head(verb).Lemma))) return [];
        var subject = phrases.Sentence.FrameOf(verb).Subject;
        return subject >= 0 && subject < verb ? _actors.Read(subject) : [];
    }

    /// <summary>"Acme is building its second plant in Reno, a 40-acre site that will open": whose the site before the comma or dash is, or who builds it.</summary>
    public List<Actor> ReadApposed(int thing)
    {
        if (thing < 2 || !(phrases.At(thing - 1).Kind == ChunkKind.Comma || phrases.Head(thing - 1).Lower is "—" or "–" or "--") || phrases.Sentence.Words[phrases.At(thing).First].Lower is not ("a" or "an")) return [];
        for (var at = thing - 2; at >= 0 && phrases.At(at).Kind is ChunkKind.NounPhrase or ChunkKind.Preposition; at--)
        {
            if (!phrases.IsPhrase(at) || phrases.Head(at).Class != WordClass.Noun || !ActorNouns.OneSite.Holds(phrases.Head(at))) continue;
            return ReadOwner(at) is { Count: > 0 } owners ? owners : ReadKeeper(at);
        }

        return [];
    }

    /// <summary>"the country's largest mill, the Acme facility in Reno,": whose it is tells what follows the comma.</summary>
    public List<Actor> ReadExplained(int thing)
    {
        var next = thing + 2;
        if (!phrases.IsPhrase(next) || phrases.At(thing + 1).Kind != ChunkKind.Comma || phrases.Sentence.Words[phrases.At(next).First].Lower != "the" || !_sitePhrases.IsOneSite(thing) || !_sitePhrases.IsOneSite(next)) return [];
        return NamedInside(next);
    }

    /// <summary>"Acme, whose mill (was shut)".</summary>
    private List<Actor> ReadWhose(int thing)
    {
        var before = thing > 0 && phrases.At(thing - 1).Kind == ChunkKind.Comma ? thing - 2 : thing - 1;
        return phrases.Sentence.Words[phrases.At(thing).First].Lower == "whose" && phrases.IsPhrase(before) && phrases.NameAtHead(before) is { Type: NameType.Organisation } name ? [ActorReader.Of(name)] : [];
    }

    /// <summary>"The mill, which Acme bought in 2019, (will close)".</summary>
    private List<Actor> ReadKeeperBehind(int thing)
    {
        var which = thing + 1;
        if (which < phrases.Sentence.Chunks.Count && phrases.At(which).Kind == ChunkKind.Comma) which++;
        if (which + 2 >= phrases.Sentence.Chunks.Count || phrases.At(which).Kind != ChunkKind.Relative || phrases.Head(which).Lower is not ("which" or "that") || !phrases.IsPhrase(which + 1) || phrases.At(which + 2).Kind != ChunkKind.VerbGroup) return [];
        return Having.Contains(phrases.Head(which + 2).Lemma) || Buying.Contains(phrases.Head(which + 2).Lemma) ? _actors.Read(which + 1) : [];
    }

    /// <summary>"the store, owned by Acme,".</summary>
    private List<Actor> ReadAgentOfOwning(int thing)
    {
        var verb = thing + 1;
        if (verb < phrases.Sentence.Chunks.Count && phrases.At(verb).Kind == ChunkKind.Comma) verb++;
        if (verb + 2 >= phrases.Sentence.Chunks.Count || phrases.At(verb).Kind != ChunkKind.VerbGroup || !Having.Contains(phrases.Head(verb).Lemma)) return [];
        return phrases.IsPreposition(verb + 1, "by") && phrases.IsPhrase(verb + 2) && phrases.NameAtHead(verb + 2) is { Type: NameType.Organisation } owner ? [ActorReader.Of(owner)] : [];
    }

    /// <summary>"production at Acme's mill": the organisation that the phrase names, though not as a place.</summary>
    private List<Actor> NamedInside(int chunk) =>
        phrases.NamesIn(chunk).FirstOrDefault(name => name.Type == NameType.Organisation && !phrases.Mentions.IsWitness(name)) is { } name ? [ActorReader.Of(name)] : [];
}
