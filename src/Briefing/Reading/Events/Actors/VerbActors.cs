using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Who does what a verb says. Its rules are asked in turn; the first that names somebody tells.</summary>
internal sealed class VerbActors(Phrases phrases)
{
    private static readonly WordSet Ordering = WordGroups.Of("command");

    private readonly ActorReader _actors = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly SitePhrases _sitePhrases = new(phrases);
    private readonly OwnerReader _owners = new(phrases);
    private readonly AntecedentReader _antecedents = new(phrases);
    private readonly Referents _referents = new(phrases);
    private readonly DefiniteReader _definites = new(phrases);
    private readonly PublicEmployers _employers = new(phrases);

    public List<Actor> Read(VerbFrame frame, VerbMatch match, VerbTrigger trigger) =>
        (match.Actor >= 0 ? WithDoer(frame, match, trigger) : WithoutDoer(frame, match, trigger)).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>"Acme closed its store": the doer, what it stands for, whose it is; where none of them is an organisation, whose the thing is.</summary>
    private IEnumerable<List<Actor>> WithDoer(VerbFrame frame, VerbMatch match, VerbTrigger trigger)
    {
        var (doer, thing) = (match.Actor, match.Thing < 0 ? -1 : Partitive.Thing(phrases.Sentence, match.Thing));
        var (isPersons, isForce) = (_judge.IsPerson(doer), ActorNouns.Forces.Holds(phrases.Head(doer)));

        // What has a name of its own is told of, not the authority that closes it or the person who founds it.
        if (thing >= 0 && trigger.By == ActorSort.Anyone && _judge.IsPublicBody(doer) && _judge.IsOthers(match.Thing)) yield return _antecedents.ReadNamed(match.Thing);
        if (thing >= 0 && (isPersons || IsUnknown(doer, trigger))) yield return _antecedents.ReadNamed(thing);

        if (trigger.By == ActorSort.Employer) yield return OneOrNone(_employers.Read(doer));

        // The doer by name, by what stands around it, by what was told before.
        if (!IsFounder(doer, trigger)) yield return _actors.Read(doer);
        yield return _antecedents.ReadBoth(doer);
        yield return _antecedents.ReadApposed(doer);
        yield return _antecedents.ReadCalled(doer);
        yield return _antecedents.ReadDoer(doer);
        if (!(isForce && phrases.At(doer).OwnerEnd >= 0)) yield return _owners.ReadOwner(doer);
        if (_referents.Of(doer) is { } subject) yield return ActorReader.Read(subject);
        yield return _antecedents.ReadGroupMember(doer);
        yield return OneOrNone(_antecedents.ReadDefinite(doer));
        yield return _antecedents.ReadSpeakersOwn(doer);

        // What "it" or "them" stands for tells whose it is, or nothing does.
        if (match.Referent is { } referent)
        {
            yield return OfReferent(referent);
            yield break;
        }

        if (trigger.IsByOrganisation) yield return _owners.ReadEmployer(doer);
        if (thing < 0) yield break;

        // The thing's owner, or the thing.
        yield return _owners.ReadOwner(thing);
        if ((isPersons || isForce || IsOfThing(frame, match, trigger)) && !IsThingOnly(trigger, thing)) yield return _actors.Read(thing);

        yield return _antecedents.ReadCalled(thing);

        // Who is named elsewhere: where the doer works, in the sentence before, as who says it.
        var isForAnother = _judge.ActsForAnother(doer);
        if (isForAnother && doer < frame.Verb) yield return _owners.ReadPlaceOfWork(doer, frame.Verb);
        if (_definites.SameBefore(doer) is { } told)
        {
            yield return OfReferent(told);
            yield return OneOrNone(_definites.NamedSite(doer));
            yield break;
        }

        yield return OneOrNone(_definites.NamedSite(doer));
        if (isForAnother) yield return OneOrNone(_antecedents.ReadSpeaker(frame.Subject));
        if (isPersons && IsPointedAt(thing)) yield return _owners.ReadEmployerOfPronoun(doer);
        if (isPersons && doer < frame.Verb && trigger.By == ActorSort.Anyone && phrases.At(frame.Anchor).Verb!.Shape != VerbShape.Gerund) yield return _owners.ReadEmployer(doer);
        if (_sitePhrases.HasOwnName(thing) && phrases.Head(thing).Class == WordClass.ProperNoun && (trigger.By == ActorSort.Anyone || IsFoundedSite(trigger, thing)) && !IsThingOnly(trigger, thing)) yield return _actors.Read(thing);
        yield return ReadOrderer(frame);
    }

    /// <summary>"The store closed", "40 stores were closed": whose the thing is, or the thing.</summary>
    private IEnumerable<List<Actor>> WithoutDoer(VerbFrame frame, VerbMatch match, VerbTrigger trigger)
    {
        // What "it" or "them" stands for tells whose it is, or nothing does.
        if (match.Referent is { } referent)
        {
            yield return OfReferent(referent);
            yield break;
        }

        if (match.Thing < 0) yield break;
        var thing = Partitive.Thing(phrases.Sentence, match.Thing);

        if (trigger.Subject is not null && !phrases.Sentence.Sentence.IsHeading && ReadNewOwner(frame) is { Count: > 0 } heirs) yield return heirs;

        // The thing's owner, or the thing.
        if (IsListOfNames(thing) && _actors.Read(thing) is { Count: > 1 } all) yield return all;
        if (_owners.ReadOwner(thing) is { Count: > 0 } owners) yield return MakerOf(thing, owners, frame) is { } maker ? [maker] : owners;
        yield return _owners.ReadKeeper(match.Thing);
        yield return _owners.ReadApposed(match.Thing);
        yield return _owners.ReadExplained(thing);
        yield return _antecedents.ReadApposedThing(match.Thing);
        if (IsOfThing(frame, match, trigger) && !IsThingOnly(trigger, thing)) yield return _actors.Read(thing);
        yield return _antecedents.ReadGroupMember(match.Thing);
        yield return _antecedents.ReadCalled(thing);
        yield return _antecedents.ReadHeadedBy(thing);
        yield return _antecedents.ReadGoingOn(thing);
        yield return _antecedents.ReadBeforeWith(thing);

        // Who is named elsewhere: at the head of the sentence, where the thing is, in the sentence before, in the main clause behind, as who says it.
        yield return _owners.ReadFrontedPlace(match.Thing);
        var isStaff = ActorNouns.Staff.Holds(phrases.Head(thing));
        var isShown = ActorNouns.Shown.Holds(phrases.Head(thing));
        if (frame.IsPassive || isStaff || isShown || ActorNouns.Parts.Holds(phrases.Head(thing)) || phrases.IsWork(thing)) yield return _owners.ReadPlaceOfWork(frame.Verb, frame.Last, isStaff ? "from" : null);
        if (isShown) yield return _owners.ReadHost();
        var site = SiteOf(thing, frame);
        if (_definites.SameBefore(site) is { } told)
        {
            yield return OfReferent(told);
            yield return OneOrNone(_definites.NamedSite(site));
            yield break;
        }

        yield return OneOrNone(_definites.NamedSite(site));
        yield return _owners.ReadStaffBefore(site);
        yield return _owners.ReadMainClause(thing);
        yield return _owners.ReadOwnerBehind(thing, frame.Verb);
        yield return OneOrNone(_antecedents.ReadSpeaker(frame.Subject));
        if (isStaff) yield return ReadBringer(frame);
        if (frame.IsPassive && trigger.Complement.Contains("to")) yield return _owners.ReadPlaceOfWork(frame.Verb, frame.Last, "to");
    }

    /// <summary>"the salon", "her clubs", "all schools": not "a new shop".</summary>
    private bool IsPointedAt(int thing) => phrases.Sentence.Words[phrases.At(thing).First] is { Class: WordClass.Possessive } or { Lower: "the" or "all" or "both" };

    /// <summary>"the mill" of "production at the mill halted", "production halted at the mill"; else the thing.</summary>
    private int SiteOf(int thing, VerbFrame frame)
    {
        if (!phrases.IsWork(thing) || phrases.SiteOf(thing) is var site && site != thing) return phrases.SiteOf(thing);
        return phrases.IsPreposition(frame.Verb + 1, "at") && phrases.IsPhrase(frame.Verb + 2) && ActorNouns.OneSite.Holds(phrases.Head(frame.Verb + 2)) ? frame.Verb + 2 : thing;
    }

    /// <summary>"300 jobs will be lost when Acme closes its mill", "workers were furloughed after Acme went bankrupt": who acts in the clause that tells when or why.</summary>
    private List<Actor> ReadBringer(VerbFrame frame)
    {
        var clause = frame.Last + 1;
        if (clause + 1 >= phrases.Sentence.Chunks.Count || phrases.At(clause).Kind != ChunkKind.Subordinator || phrases.Head(clause).Lower is not ("when" or "as" or "after" or "because" or "since")) return [];
        return phrases.NameAtHead(clause + 1) is { Type: Names.NameType.Organisation } name && !phrases.Mentions.IsWitness(name) && clause + 2 < phrases.Sentence.Chunks.Count && phrases.At(clause + 2).Kind == ChunkKind.VerbGroup ? _actors.Read(clause + 1) : [];
    }

    /// <summary>"The former Bolt store will open as an Acme Store", "as branches of Acme": whose it is from then on.</summary>
    private List<Actor> ReadNewOwner(VerbFrame frame)
    {
        for (var at = frame.Verb + 1; at + 1 <= frame.Last && phrases.At(at).Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb; at++)
        {
            if (phrases.IsPreposition(at, "as") && phrases.IsPhrase(at + 1)) return _owners.ReadOwner(at + 1) is { Count: > 0 } owners ? owners : phrases.Head(at + 1).Class == WordClass.ProperNoun ? [new Actor(phrases.Written(at + 1))] : [];
        }

        return [];
    }

    /// <summary>"Roe founded Acme Diner": its name says what it is.</summary>
    private bool IsFoundedSite(VerbTrigger trigger, int thing) => trigger.By == ActorSort.Founder && ActorNouns.OneSite.Holds(phrases.Head(thing));

    /// <summary>"Acme ordered managers to close stores": who orders it.</summary>
    private List<Actor> ReadOrderer(VerbFrame frame)
    {
        var order = frame.Governors.FirstOrDefault(governor => Ordering.Contains(phrases.Head(governor).Lemma), -1);
        return order >= 0 && phrases.Sentence.FrameOf(order) is { IsPassive: false, Subject: >= 0 and var subject } ? _actors.Read(subject) : [];
    }

    private static List<Actor> OneOrNone(Actor? actor) => actor is null ? [] : [actor];

    /// <summary>It may be a person: who founds something must be known for an organisation, of others a bare surname is enough.</summary>
    private bool IsUnknown(int doer, VerbTrigger trigger) =>
        trigger.By == ActorSort.Founder ? !_judge.IsListed(doer) && !_judge.IsCompany(doer) : _judge.IsBareSurname(doer);

    /// <summary>"Roe founded Acme": a person who founds.</summary>
    private bool IsFounder(int doer, VerbTrigger trigger) =>
        trigger.By == ActorSort.Founder && (_judge.IsBareSurname(doer) || phrases.NameAtHead(doer) is { Type: Names.NameType.Person });

    /// <summary>"Acme closed", "Acme was founded": the clause is of the thing, which may be an organisation.</summary>
    private static bool IsOfThing(VerbFrame frame, VerbMatch match, VerbTrigger trigger) =>
        frame.Object < 0 || frame.IsPassive || trigger.By == ActorSort.Founder || match.Thing == frame.Subject;

    /// <summary>"Acme Bolt said the Bolt 200 sedan would be dropped", "The Bolt line will be dropped, Acme said": what is called so is who says it, or of its making.</summary>
    private Actor? MakerOf(int thing, List<Actor> called, VerbFrame frame) =>
        frame.Subject >= 0 && _antecedents.ReadSpeaker(phrases.ListStart(frame.Subject)) is { } speaker && speaker != called[0]
        && (speaker.Name.Contains(called[0].Name, StringComparison.OrdinalIgnoreCase) || (ActorNouns.Lines.Holds(phrases.Head(thing)) && !phrases.Mentions.IsListed(called[0].Name))) ? speaker : null;

    /// <summary>"Acme and Bolt stores", "Acme and Bolt's stores": each has its own; "Acme Ohio, Bolt's arm" is one.</summary>
    private bool IsListOfNames(int thing) =>
        phrases.NameAtHead(thing) is { Type: Names.NameType.Organisation } && phrases.List(thing).Skip(1).FirstOrDefault(-1) is var next and >= 0
        && (phrases.At(next).OwnerEnd < 0 || phrases.At(next - 1).Kind == ChunkKind.Coordinator) && phrases.NamesIn(next).Any(name => name.Type == Names.NameType.Organisation);

    /// <summary>"The Bolt Deluxe was discontinued": where anything will do, what it is done to is no organisation unless a name says so.</summary>
    private bool IsThingOnly(VerbTrigger trigger, int thing) =>
        trigger.Object is { AllowsAny: true } && phrases.NameAtHead(thing) is not { Type: Names.NameType.Organisation };

    /// <summary>Who owns, or is, what a pronoun stands for.</summary>
    private static List<Actor> OfReferent(Referent referent)
    {
        var (actors, keepers) = (new ActorReader(referent.Phrases), new OwnerReader(referent.Phrases));
        var thing = Partitive.Thing(referent.Phrases.Sentence, referent.Chunk);
        if (referent.IsOneOfTwo || referent.Phrases.NameAtHead(thing) is { Type: Names.NameType.Organisation }) return ActorReader.Read(referent with { Chunk = thing });
        if (keepers.ReadOwner(thing) is { Count: > 0 } owners) return owners;
        return keepers.ReadKeeper(referent.Chunk) is { Count: > 0 } had ? had : actors.Read(thing);
    }
}
