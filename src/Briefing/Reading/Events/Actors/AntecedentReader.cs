using Briefing.Articles;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Whom a phrase points at: the organisation named before it, the one it describes, the one that speaks.</summary>
internal sealed class AntecedentReader(Phrases phrases)
{
    private static readonly WordSet Calling = WordGroups.Of("call");
    private static readonly WordSet Telling = WordGroups.Of("telling");

    private readonly ActorReader _actors = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly SitePhrases _sitePhrases = new(phrases);
    private readonly ReportedSpeech _speech = new(phrases);

    /// <summary>"the tech giant", "the company" that nothing resolved: the organisation named last before it.</summary>
    public Actor? ReadDefinite(int chunk)
    {
        var isDefinite = phrases.Sentence.Words[phrases.At(chunk).First].Lower is "the" or "this" or "our" || IsOfficials(chunk);
        var head = phrases.Head(chunk);
        var stands = (isDefinite && ActorNouns.Organisations.Holds(head)) || IsFirstPerson(chunk) || head.Lower == "it";
        if (ActorNouns.Staff.Holds(head) && (head.Lower != head.Lemma || head.Lower == "people")) return _speech.Speaker() is { } employer ? ActorReader.Of(employer) : null;
        if (!stands || (head.Lower is "it" or "they" && phrases.NameAtHead(chunk) is not null)) return null;
        if (head.Lower != head.Lemma && ActorNouns.Businesses.Holds(head)) return new Actor(phrases.Written(chunk));
        var here = phrases.Sentence.SpanOf(phrases.At(chunk));
        var named = IsFirstPerson(chunk) ? _speech.Speaker() : phrases.Mentions.LastOrganisationBefore(here, name => !phrases.Mentions.IsBystander(name) && (!ActorNouns.Businesses.Holds(head) || !ActorNouns.Governments.HoldsAny(name.Name)));
        if (named is null && ActorNouns.Businesses.Holds(head)) named = phrases.Mentions.OnlyInTitle(here);
        return named is null ? null : ActorReader.Of(named);
    }

    /// <summary>"Acme chief Jane Roe said her company will": for whom the one who says it acts.</summary>
    public List<Actor> ReadSpeakersOwn(int chunk)
    {
        if (phrases.Sentence.Words[phrases.At(chunk).First].Lower is not ("his" or "her") || !ActorNouns.Organisations.Holds(phrases.Head(chunk))) return [];
        return _speech.SayingBefore(chunk) is var verb and >= 0 && phrases.Sentence.FrameOf(verb).Subject is var speaker and >= 0 ? new OwnerReader(phrases).ReadEmployer(speaker) : [];
    }

    /// <summary>"the two companies": the two that are named shortly before.</summary>
    public List<Actor> ReadBoth(int chunk)
    {
        var head = phrases.Head(chunk);
        if (head.Lower == head.Lemma || !ActorNouns.Organisations.Holds(head) || !Enumerable.Range(phrases.At(chunk).First, phrases.At(chunk).Head - phrases.At(chunk).First).Any(at => phrases.Sentence.Words[at].Lower is "two" or "both")) return [];
        var here = phrases.Sentence.Sentence.Span;
        var near = NamedIn(here with { End = phrases.Sentence.SpanOf(phrases.At(chunk)).Start });
        if (near.Count == 0 && phrases.Before is { } before) near = NamedIn(before.Sentence.Sentence.Span);
        return near.Count == 2 ? near : [];
    }

    private List<Actor> NamedIn(TextSpan span) =>
        [.. phrases.Mentions.NamesIn(span).Where(name => name.Type == NameType.Organisation && !phrases.Mentions.IsWitness(name)).Select(ActorReader.Of).Distinct()];

    /// <summary>"A and B are among those that closed stores", "A is one of three chains that …": the subject of "are".</summary>
    public List<Actor> ReadGroupMember(int chunk)
    {
        var at = chunk;
        if (at >= 2 && phrases.IsPreposition(at - 1, "of") && phrases.IsPhrase(at - 2)) at -= 2;
        if (at >= 1 && phrases.IsPreposition(at - 1, "among")) at--;
        if (at < 1 || phrases.At(at - 1).Kind != ChunkKind.VerbGroup || phrases.Head(at - 1).Class != WordClass.Be) return [];
        var subject = phrases.Sentence.FrameOf(at - 1).Subject;
        return subject >= 0 ? _actors.Read(subject) : [];
    }

    /// <summary>"founded Acme Foods": the organisation that the thing itself is.</summary>
    public List<Actor> ReadNamed(int thing) => phrases.NameAtHead(thing) is { Type: NameType.Organisation, IsReference: false } name ? [ActorReader.Of(name)] : [];

    /// <summary>"Another school in Reno, Acme College, closed", "the firm behind it, Acme Labs, closed", "a school in Reno called Acme College": the name that follows what it is.</summary>
    public List<Actor> ReadCalled(int thing)
    {
        var opening = phrases.Sentence.Words[phrases.At(thing).First].Lower;
        if (opening is not ("a" or "an" or "another" or "one") && !(opening == "the" && ActorNouns.Organisations.Holds(phrases.Head(thing)))) return [];
        var comma = thing + 1;
        while (comma + 1 < phrases.Sentence.Chunks.Count && phrases.At(comma).Kind == ChunkKind.Preposition && phrases.IsPhrase(comma + 1)) comma += 2;
        if (comma + 1 < phrases.Sentence.Chunks.Count && phrases.At(comma).Verb is { Shape: VerbShape.PastOrParticiple } && Calling.Contains(phrases.Head(comma).Lemma) && NameAtStart(comma + 1) is { } name) return [new Actor(name)];
        if (comma + 2 >= phrases.Sentence.Chunks.Count || phrases.At(comma).Kind != ChunkKind.Comma || !phrases.IsPhrase(comma + 1)) return [];
        return phrases.At(comma + 2).Kind is ChunkKind.Comma or ChunkKind.VerbGroup ? CalledBy(comma + 1) : [];
    }

    /// <summary>"Cafe 67" of "(called) Cafe 67 next door"; null where the phrase begins with no name.</summary>
    private string? NameAtStart(int chunk)
    {
        var (first, last) = (phrases.At(chunk).First, phrases.At(chunk).First - 1);
        while (last < phrases.At(chunk).Last && phrases.Sentence.Words[last + 1].Class is WordClass.ProperNoun or WordClass.Number or WordClass.Other or WordClass.Possessive) last++;
        return last >= first && phrases.Sentence.Words[first].Class == WordClass.ProperNoun ? phrases.Sentence.TextOf(first, last) : null;
    }

    /// <summary>"Acme, a Reno company that …": whom the phrase describes.</summary>
    public List<Actor> ReadApposed(int chunk) =>
        IsApposition(chunk) && ActorNouns.Organisations.Holds(phrases.Head(chunk)) ? ReadNamed(chunk - 2) : [];

    /// <summary>"Bolt Hall, the arena that opened": the site, or organisation, that the phrase describes.</summary>
    public List<Actor> ReadApposedThing(int chunk) =>
        IsApposition(chunk) && chunk + 1 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 1).Kind != ChunkKind.VerbGroup && !(chunk == 3 && phrases.IsPreposition(0, "in")) && (ActorNouns.Organisations.Holds(phrases.Head(chunk)) || _sitePhrases.IsOneSite(chunk)) ? CalledBy(chunk - 2) : [];

    private bool IsApposition(int chunk) =>
        chunk >= 2 && phrases.At(chunk - 1).Kind == ChunkKind.Comma && phrases.IsPhrase(chunk - 2) && phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" or "the";

    /// <summary>A site or organisation by its name, whether or not anything else tells that it is one.</summary>
    public List<Actor> CalledBy(int chunk) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.PlaceAtHead(chunk) is null or { Role: PlaceRole.PartOfName } && !_judge.IsPerson(chunk) ? _actors.Read(chunk) : [];

    /// <summary>"Acme is shrinking, with 300 jobs being cut": of whom the clause before the comma tells.</summary>
    public List<Actor> ReadBeforeWith(int thing)
    {
        if (thing < 2 || !phrases.IsPreposition(thing - 1, "with") || phrases.At(thing - 2).Kind != ChunkKind.Comma) return [];
        var verb = phrases.Sentence.Chunks.FindLastIndex(thing - 2, chunk => chunk.Kind == ChunkKind.VerbGroup);
        return verb >= 0 && phrases.Sentence.FrameOf(verb).Subject is var subject and >= 0 && phrases.NameAtHead(subject) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) ? [ActorReader.Of(name)] : [];
    }

    /// <summary>"Acme: Reno plant to close" as a title: the name before the colon.</summary>
    public List<Actor> ReadHeadedBy(int thing) =>
        phrases.Sentence.Sentence is { IsHeading: true, Span.Paragraph: 0 } && thing == 2 && phrases.Head(1).Lower == ":" && phrases.NameAtHead(0) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) ? [ActorReader.Of(name)] : [];

    /// <summary>"Production will move" after "Acme will close its mill": whom the sentence before is about.</summary>
    public List<Actor> ReadGoingOn(int work) =>
        work == 0 && phrases.IsWork(work) && phrases.At(work).First == phrases.At(work).Last && new Referents(phrases).SubjectBefore() is { } subject
        && subject.Phrases.NameAtHead(subject.Chunk) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) ? [ActorReader.Of(name)] : [];

    /// <summary>"Acme told staff of layoffs, a move that will affect 300 people": who does what the words before the comma tell.</summary>
    public List<Actor> ReadDoer(int deed)
    {
        if (deed < 2 || !(phrases.At(deed - 1).Kind == ChunkKind.Comma || IsAnnounced(deed)) || !ActorNouns.Deeds.Holds(phrases.Head(deed)) || phrases.Sentence.Words[phrases.At(deed).First].Lower is not ("a" or "an" or "the")) return [];
        var verb = phrases.Sentence.Chunks.FindIndex(0, deed, chunk => chunk.Kind == ChunkKind.VerbGroup);
        var subject = verb < 0 ? -1 : phrases.Sentence.FrameOf(verb).Subject;
        return subject >= 0 && phrases.NameAtHead(subject) is { Type: NameType.Organisation } name && !phrases.Mentions.IsWitness(name) ? [ActorReader.Of(name)] : [];
    }

    /// <summary>"Acme announced (completed) a restructuring (that will result in layoffs)".</summary>
    private bool IsAnnounced(int deed) => phrases.At(deed - 1).Kind == ChunkKind.VerbGroup && Kinds.SupportVerbs.Has(phrases.Head(deed - 1).Lemma);

    /// <summary>"Acme said 1,200 employees will be laid off": who says it of what is nobody else's; never one who speaks for others.</summary>
    public Actor? ReadSpeaker(int subject)
    {
        if (subject < 0) return null;
        var speaker = _speech.SayingBefore(subject) is var verb and >= 0 ? phrases.Sentence.FrameOf(verb).Subject : _speech.SpeakerAtEnd();

        // "Acme filed a notice saying that": who gives it says it.
        if (speaker > 0 && Telling.Contains(phrases.Head(speaker).Lemma) && phrases.At(speaker - 1).Kind == ChunkKind.VerbGroup) speaker = phrases.Sentence.FrameOf(speaker - 1).Subject;
        if (speaker < 0 || speaker == subject) return null;
        if ((phrases.Mentions.Employers.Of(phrases.NameAtHead(speaker)) ?? phrases.NameAtHead(speaker)) is not { Type: NameType.Organisation } name) return ReadOwnersOf(speaker);
        return phrases.Mentions.IsWitness(name) || ActorNouns.Spokesmen.HoldsAny(name.Name) ? null : ActorReader.Of(name);
    }

    /// <summary>"The owner of Acme (said)".</summary>
    private Actor? ReadOwnersOf(int speaker) =>
        phrases.Head(speaker).Lemma is "owner" or "co-owner" ? new OwnerReader(phrases).ReadEmployer(speaker).FirstOrDefault() : null;

    /// <summary>"Agency officials", "company management": in news they are those of the one told of.</summary>
    private bool IsOfficials(int chunk) =>
        phrases.At(chunk) is { First: var first, Head: var head } && head == first + 1 && phrases.Sentence.Words[head].Lemma is "official" or "management" && (ActorNouns.Businesses.Holds(phrases.Sentence.Words[first]) || phrases.Sentence.Words[first].Lemma == "agency");

    /// <summary>"we", "our company": who speaks.</summary>
    private bool IsFirstPerson(int chunk) => phrases.Sentence.Words[phrases.At(chunk).First].Lower is "we" or "our" or "i";
}
