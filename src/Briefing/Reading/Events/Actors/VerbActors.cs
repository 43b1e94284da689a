using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Who does what a verb says: its subject or agent, what that stands for, else whose the thing is.</summary>
internal sealed class VerbActors(Phrases phrases)
{
    private readonly ActorReader _actors = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly OwnerReader _owners = new(phrases);
    private readonly AntecedentReader _antecedents = new(phrases);
    private readonly Referents _sites = new(phrases);

    public List<Actor> Read(VerbFrame frame, VerbMatch match, VerbTrigger trigger)
    {
        if (match is { Actor: >= 0, Thing: >= 0 } && trigger.By == ActorSort.Anyone && _judge.IsPublicBody(match.Actor) && _judge.IsOthers(match.Thing)) return _antecedents.ReadNamed(match.Thing);
        var isFounder = trigger.By == ActorSort.Founder;
        var isPersons = match.Actor >= 0 && _judge.IsPerson(match.Actor);
        if (match.Actor >= 0 && match.Thing >= 0 && (isPersons || (isFounder ? !_judge.IsListed(match.Actor) && !_judge.IsCompany(match.Actor) : _judge.IsBareSurname(match.Actor))) && _antecedents.ReadNamed(Partitive.Thing(phrases.Sentence, match.Thing)) is { Count: > 0 } founded) return founded;
        if (match.Actor >= 0 && !(isFounder && (_judge.IsBareSurname(match.Actor) || phrases.NameAtHead(match.Actor) is { Type: Names.NameType.Person })) && _actors.Read(match.Actor) is { Count: > 0 } actors) return actors;
        if (match.Actor >= 0 && _antecedents.ReadBoth(match.Actor) is { Count: > 0 } both) return both;
        if (match.Actor >= 0 && _antecedents.ReadApposed(match.Actor) is { Count: > 0 } apposed) return apposed;
        if (match.Actor >= 0 && _antecedents.ReadDoer(match.Actor) is { Count: > 0 } doers) return doers;
        if (match.Actor >= 0 && _owners.ReadOwner(match.Actor) is { Count: > 0 } near) return near;
        if (match.Actor >= 0 && _sites.Of(match.Actor) is { } subject && ActorReader.Read(subject) is { Count: > 0 } told) return told;
        if (match.Actor >= 0 && _antecedents.ReadDefinite(match.Actor) is { } definite) return [definite];
        if (match.Actor >= 0 && _antecedents.ReadGroupMember(match.Actor) is { Count: > 0 } members) return members;
        if (match.Referent is { } referent) return OfReferent(referent);
        if (trigger.By == ActorSort.Organisation && match.Actor >= 0 && _owners.ReadEmployer(match.Actor) is { Count: > 0 } employers) return employers;
        if (match.Thing < 0) return [];
        var isNobodys = match.Actor < 0 || _judge.ActsForAnother(match.Actor);
        var thing = Partitive.Thing(phrases.Sentence, match.Thing);
        if (match.Actor < 0 && IsListOfNames(thing) && _actors.Read(thing) is { Count: > 1 } all) return all;
        if (_owners.ReadOwner(thing) is { Count: > 0 } owners) return match.Actor < 0 && MakerOf(thing, owners, frame) is { } maker ? [maker] : owners;
        if (match.Actor < 0 && _owners.ReadKeeper(match.Thing) is { Count: > 0 } keepers) return keepers;
        if (match.Actor < 0 && _owners.ReadApposed(match.Thing) is { Count: > 0 } builders) return builders;
        if ((frame.Object < 0 || frame.IsPassive || isFounder || isPersons || match.Thing == frame.Subject) && !IsThingOnly(trigger, thing) && _actors.Read(thing) is { Count: > 0 } things) return things;
        if (match.Actor < 0 && _antecedents.ReadGroupMember(match.Thing) is { Count: > 0 } some) return some;
        if (match.Actor < 0 && _antecedents.ReadCalled(thing) is { Count: > 0 } called) return called;
        if (match.Actor < 0 && _owners.ReadFrontedPlace(thing) is { Count: > 0 } within) return within;
        if (match.Actor < 0 && (frame.IsPassive || phrases.IsWork(thing)) && _owners.ReadPlaceOfWork(frame.Verb, frame.Last) is { Count: > 0 } there) return there;
        if (match.Actor >= 0 && match.Actor < frame.Verb && isNobodys && _owners.ReadPlaceOfWork(match.Actor, frame.Verb) is { Count: > 0 } here) return here;
        if (_sites.OwnerOf(match.Actor >= 0 ? match.Actor : phrases.SiteOf(thing)) is { } owned) return OfReferent(owned);
        if (match.Actor < 0 && _owners.ReadOwnerBehind(thing, frame.Verb) is { Count: > 0 } behind) return behind;
        return isNobodys && _antecedents.ReadSpeaker(frame.Subject) is { } speaker ? [speaker] : [];
    }

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
