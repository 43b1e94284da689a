using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Who does what a noun says. Its rules are asked in turn; the first that names somebody tells.</summary>
internal sealed class NounActors(Phrases phrases, Hearsay hearsay)
{
    /// <summary>Chunks between a verb and the "at" that says where.</summary>
    private const int FarthestPlace = 8;

    private static readonly WordSet Causing = WordGroups.Of("cause");

    /// <summary>Verbs that only say that what their subject names is.</summary>
    public static readonly WordSet Happenings = WordGroups.Of("happen");

    /// <summary>Verbs whose object is whom the deed befalls: "layoffs hit Acme".</summary>
    public static readonly WordSet Blows = WordGroups.Of("befall");

    private readonly ActorReader _actors = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly OwnerReader _owners = new(phrases);
    private readonly PublicEmployers _employers = new(phrases);
    private readonly AntecedentReader _antecedents = new(phrases);
    private readonly NounClaimReader _claims = new(phrases, hearsay);

    public List<Actor> Read(int noun, NounArgument argument, NounGovernor governor, ActorSort sort)
    {
        if (sort == ActorSort.Government) return _judge.IsGovernments(noun, -1) ? _actors.ReadGovernment(noun) : _actors.ReadGovernments(governor.Subject);
        if (argument.Owner >= 0 && _actors.Read(argument.Owner) is { Count: > 0 } named) return named;
        if (argument.Owner >= 0 && _antecedents.ReadDefinite(argument.Owner) is { } definite) return [definite];
        if (argument.Owner >= 0 && _owners.ReadOwner(argument.Owner) is { Count: > 0 } keepers) return keepers;
        if (IsAnnounced(argument, governor) && _actors.Read(governor.Subject) is { Count: > 0 } announcers) return announcers;
        if (_owners.ReadOwner(noun) is { Count: > 0 } inside) return inside;
        if (governor is { Verb: < 0, Plan: >= 0 } && _owners.ReadOwner(governor.Plan) is { Count: > 0 } planners) return planners;
        if (argument.Thing >= 0 && argument.Thing != noun && _owners.ReadOwner(argument.Thing) is { Count: > 0 } owners) return owners;
        if (argument.Thing >= 0 && _owners.ReadExplained(argument.Thing) is { Count: > 0 } explained) return explained;
        if (argument.Thing != noun && IsNamed(argument) && _actors.Read(argument.Thing) is { Count: > 0 } called) return called;
        if (governor.IsSupport && IsOnlyCause(governor)) return _antecedents.ReadDoer(governor.Subject);
        if (governor.IsSupport && governor.Subject >= 0 && governor.Subject != noun && (!governor.IsBlow || argument.IsWithin(noun))) return sort == ActorSort.Employer && _employers.Read(governor.Subject) is { } employer ? [employer] : OfSupport(governor.Subject);
        var predicate = _claims.PredicateOf(noun);
        if (predicate >= 0 && Struck(noun, predicate, argument) is { Count: > 0 } struck) return struck;
        if (predicate >= 0 && Happenings.Contains(phrases.Head(predicate).Lemma) && WhereItHappens(predicate) is { Count: > 0 } there) return there;
        if (phrases.IsPreposition(noun - 1, "before") || phrases.IsPreposition(noun - 1, "after") || phrases.IsPreposition(noun - 1, "since"))
        {
            if (_owners.ReadOwnerBehind(noun, noun) is { Count: > 0 } behind) return behind;
        }

        return !argument.IsEmpty && !IsOfMarket(argument.Last) && _antecedents.ReadSpeaker(noun) is { } speaker ? [speaker] : [];
    }

    /// <summary>"job losses in the steel sector": not those of who tells of them.</summary>
    private bool IsOfMarket(int last) => phrases.IsPreposition(last + 1, "in") && phrases.IsPhrase(last + 2) && phrases.List(last + 2).Any(item => ActorNouns.Markets.Holds(phrases.Head(item)));

    /// <summary>"the closing of Bolt Plant": nobody's but its own; "the layoff of 400 Ohioans" is somebody's.</summary>
    public bool IsNamed(NounArgument argument) =>
        argument.Thing >= 0 && !IsCounted(argument.Thing) && phrases.Head(argument.Thing).Class == WordClass.ProperNoun && phrases.At(argument.Thing).First < phrases.At(argument.Thing).Head && phrases.PlaceAtHead(argument.Thing) is not { Role: not PlaceRole.PartOfName } && !_judge.IsPerson(argument.Thing);

    private bool IsCounted(int chunk)
    {
        foreach (var word in phrases.Sentence.WordsOf(phrases.At(chunk)))
        {
            if (word.Class == WordClass.Number && !word.Token.IsCapitalized) return true;
        }

        return false;
    }

    /// <summary>"Layoffs hit Acme", "layoffs hit Acme's design team": whom they befall.</summary>
    private List<Actor> Struck(int noun, int predicate, NounArgument argument)
    {
        if (!Blows.Contains(phrases.Head(predicate).Lemma) || phrases.At(predicate).Verb!.IsPassive || !phrases.IsPhrase(predicate + 1)) return [];
        if (phrases.NameAtHead(predicate + 1) is { Type: NameType.Organisation } struck) return [ActorReader.Of(struck)];
        return argument.IsWithin(noun) ? _owners.ReadOwner(predicate + 1) : [];
    }

    /// <summary>"Layoffs will begin at Acme", "are under way at Acme", "came on Tuesday at Acme".</summary>
    private List<Actor> WhereItHappens(int predicate)
    {
        for (var at = predicate + 1; at + 1 < phrases.Sentence.Chunks.Count && at < predicate + FarthestPlace && phrases.At(at).Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb or ChunkKind.Adjective; at++)
        {
            if (phrases.IsPreposition(at, "at") && phrases.IsPhrase(at + 1) && _actors.Read(at + 1) is { Count: > 0 } there) return there;
        }

        return [];
    }

    /// <summary>"Acme announced the closure of 40 Bolt stores": who announces it has it done, unless it is another's or spoken for others.</summary>
    private bool IsAnnounced(NounArgument argument, NounGovernor governor) =>
        governor.IsSupport && governor.Subject >= 0 && argument.Thing >= 0 && phrases.At(argument.Thing).OwnerEnd < 0
        && phrases.NameAtHead(governor.Subject) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) && !ActorNouns.Spokesmen.HoldsAny(name.Name);

    /// <summary>"An Acme jet crashed, forcing a shutdown": what is Acme's brings it about, not Acme.</summary>
    private bool IsOnlyCause(NounGovernor governor) =>
        governor.Subject >= 0 && Causing.Contains(phrases.Head(governor.Verb).Lemma) && phrases.NameAtHead(governor.Subject) is null;

    /// <summary>", which will".</summary>
    private bool IsTakenUp(int last) =>
        last + 3 < phrases.Sentence.Chunks.Count && phrases.At(last + 1).Kind == ChunkKind.Comma && phrases.Head(last + 2).Lower == "which" && phrases.At(last + 3).Kind == ChunkKind.VerbGroup;

    /// <summary>"Acme will close two mills, which will result in layoffs": whose the clause is that "which" takes up; -1 without.</summary>
    private int MainBefore(int last)
    {
        var verb = phrases.Sentence.Chunks.FindLastIndex(last, chunk => chunk.Kind == ChunkKind.VerbGroup);
        return verb >= 0 ? phrases.Sentence.FrameOf(verb).Subject : -1;
    }

    /// <summary>"Acme announced layoffs", "hundreds of Acme workers got notices"; "Acme said the merger will result in layoffs" by who tells of the deed that brings them.</summary>
    private List<Actor> OfSupport(int subject)
    {
        if (_actors.Read(subject) is { Count: > 0 } actors) return actors;
        if (IsTakenUp(subject) && MainBefore(subject) is var main and >= 0 && _actors.Read(main) is { Count: > 0 } all) return all;
        if (_antecedents.ReadDoer(subject) is { Count: > 0 } doers) return doers;
        subject = Partitive.Thing(phrases.Sentence, subject);
        if (!_judge.ActsForAnother(subject)) return _owners.ReadEmployer(subject);
        if (_owners.ReadOwner(subject) is { Count: > 0 } owners) return owners;
        return _antecedents.ReadSpeaker(subject) is { } speaker ? [speaker] : [];
    }
}
