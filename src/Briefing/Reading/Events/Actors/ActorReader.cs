using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Who a phrase names as doing something; never a person, never a pronoun.</summary>
internal sealed class ActorReader(Phrases phrases)
{
    private readonly ActorJudge _judge = new(phrases);
    private readonly GroupMembers _members = new(phrases);
    private readonly ReportedSpeech _speech = new(phrases);

    /// <summary>The actors of a phrase and of the list it begins; empty when it names none.</summary>
    public List<Actor> Read(int chunk)
    {
        if (_judge.IsStreet(chunk)) return [];
        if (ReadMembers(chunk) is { Count: > 0 } members) return members;
        if (phrases.Head(chunk).Lower == "they" && SpeakerBefore(chunk) is var speaker and >= 0 && phrases.List(speaker).Skip(1).Any()) return Read(speaker);
        var actors = new List<Actor>();
        foreach (var item in phrases.List(chunk))
        {
            if (item != chunk && (!_judge.IsActorLike(item) || IsAside(item))) break;
            if (One(item) is { } actor && !actors.Contains(actor)) actors.Add(actor);
        }

        return actors;
    }

    /// <summary>The actors that a pronoun stands for.</summary>
    public static List<Actor> Read(Referent referent)
    {
        var actors = new ActorReader(referent.Phrases);
        return !referent.IsOneOfTwo ? actors.Read(referent.Chunk) : actors.One(referent.Chunk) is { } one ? [one] : [];
    }

    /// <summary>The government whose rule a phrase names, by its country: "Chinese regulations"; else as <see cref="Read(int)"/>.</summary>
    public List<Actor> ReadGovernment(int chunk) => GovernmentIn(chunk) is { } place ? [new Actor(place.Name)] : Read(chunk);

    /// <summary>The governments that act, by their countries: "Washington", "the U.S. and Canadian governments", "Utah, Ohio and Iowa", "Ohio Gov. Jane Roe"; else as <see cref="Read(int)"/>.</summary>
    public List<Actor> ReadGovernments(int chunk)
    {
        if (phrases.Mentions.Offices.Of(phrases.NameAtHead(chunk)) is { } office) return [office];
        if (GovernmentIn(chunk) is not { } first) return Read(chunk);
        var (last, actors) = (first, new List<Actor> { new(first.Name) });
        foreach (var item in phrases.List(chunk).Skip(1))
        {
            var place = GovernmentIn(item);
            if (place is not null && last.Within.Contains(place.Id)) continue; // "Reno, Nevada, (banned)"
            var next = place is not null ? new Actor(place.Name) : _judge.Is(item, ActorSort.Government) ? One(item) : null;
            if (next is null) break;
            if (!actors.Contains(next)) actors.Add(next);
            last = place ?? last;
        }

        return actors;
    }

    private Place? GovernmentIn(int chunk)
    {
        if (phrases.PlaceAtHead(chunk) is { Governs: { } governed, Role: PlaceRole.Location }) return governed;
        foreach (var place in phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(chunk))))
        {
            if (place.Role != PlaceRole.PartOfName) return place.Place;
        }

        return null;
    }

    /// <summary>"rivals including A, B and C": those who are named stand for the group.</summary>
    private List<Actor> ReadMembers(int chunk) =>
        _members.MembersOf(chunk) is var first and >= 0 ? [.. phrases.List(first).Where(_judge.IsActorLike).Select(One).OfType<Actor>().Distinct()] : [];

    private Actor? One(int chunk)
    {
        if (phrases.At(chunk).IsTime || _judge.IsStorm(chunk) || _judge.IsDate(chunk) || IsForm(chunk)) return null;
        if (IsPronoun(chunk) && SpeakerOf(chunk) is { } speaker) return speaker;
        if (ActorNouns.Counterparts.Holds(phrases.Head(chunk)) && phrases.At(chunk).OwnerEnd >= 0) return null;
        var names = phrases.NamesIn(chunk).ToList();
        var atHead = phrases.NameAtHead(chunk);
        if (atHead is { Type: not NameType.Person }) return ActorJudge.IsSites(atHead) || phrases.IsCalledWho(chunk) ? null : Of(atHead);
        var inside = names.LastOrDefault(name => name.Type is NameType.Organisation or NameType.Product);
        if (inside is not null) return ActorNouns.Followers.Holds(phrases.Head(chunk)) ? null : Of(inside);
        if (phrases.Head(chunk).Class is WordClass.Pronoun or WordClass.Possessive or WordClass.Determiner) return null;
        if (phrases.At(chunk).OwnerEnd == phrases.At(chunk).Head) return new Actor(phrases.Written(chunk));
        if (_judge.IsPerson(chunk) || IsOne(chunk) || NumberedNouns.EndsIn(phrases.Sentence.Words, phrases.At(chunk))) return null;
        if (_judge.IsThingAtStart(chunk) || _judge.IsOrdinaryWord(chunk)) return null;
        if (phrases.Sentence.Sentence.IsHeading) return phrases.PlaceAtHead(chunk) is { Place.Type: PlaceType.Country, IsAdjective: false } country ? new Actor(country.Place.Name) : null;
        if (phrases.PlaceAtHead(chunk) is { } seat) return seat.IsAdjective && IsAlone(chunk) ? ShortFor(chunk) : _judge.IsPeopleOf(chunk, seat) ? null : new Actor(phrases.At(chunk).First == phrases.At(chunk).Last ? seat.Place.Name : phrases.Written(chunk));
        return phrases.Head(chunk).Class == WordClass.ProperNoun || _judge.IsNamedGovernment(chunk) ? new Actor(phrases.Written(chunk)) : null;
    }

    /// <summary>"British", or "its British (and French mills)", which only tells which of its own.</summary>
    private bool IsAlone(int chunk) => phrases.At(chunk).First == phrases.At(chunk).Last || (phrases.At(chunk) is { First: var first, Last: var last } && last == first + 1 && phrases.Sentence.Words[first].Class == WordClass.Possessive);

    /// <summary>"American" after "American Widgets": whose name begins so.</summary>
    private Actor? ShortFor(int chunk) => phrases.Mentions.BeginningWith(phrases.Written(chunk)) is { } whole ? Of(whole) : null;

    /// <summary>"Acme Ohio, Bolt's arm": it tells what the name before the comma is.</summary>
    private bool IsAside(int item) => phrases.At(item).OwnerEnd >= 0 && phrases.At(item).OwnerEnd < phrases.At(item).Head && phrases.At(item - 1).Kind == ChunkKind.Comma;

    /// <summary>"a Macy's", "a Ford": one of its things, where no name is known.</summary>
    private bool IsOne(int chunk) =>
        phrases.NameAtHead(chunk) is null && phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" && phrases.PlaceAtHead(chunk) is null
        && phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.At(chunk).Head == phrases.At(chunk).First + 1;

    /// <summary>"Inc" of "Acme, Inc.".</summary>
    private bool IsForm(int chunk) => phrases.At(chunk) is { First: var first, Last: var last } && first == last && OrganisationHeads.Shared.IsForm(phrases.Sentence.Words[first].Token.Spelling);

    private bool IsPronoun(int chunk) => phrases.Head(chunk).Lower is "it" or "they" or "its" or "their";

    /// <summary>"Acme said in a statement that it will close", "the owners of Acme said they will": the pronoun is who says it, or for whom.</summary>
    private Actor? SpeakerOf(int chunk)
    {
        var subject = SpeakerBefore(chunk);
        if (subject < 0) return null;

        // "American said it will": a people does not say "it", so that it is somebody's name.
        return One(subject) ?? new OwnerReader(phrases).ReadEmployer(subject).FirstOrDefault() ?? (phrases.PlaceAtHead(subject) is { IsAdjective: true } ? new Actor(phrases.Written(subject)) : null);
    }

    /// <summary>The phrase of who says the clause that a pronoun begins; -1 without.</summary>
    private int SpeakerBefore(int chunk)
    {
        if (phrases.At(chunk).First != phrases.At(chunk).Last || _speech.SayingBefore(chunk) is not (var verb and >= 0)) return -1;
        return phrases.Sentence.FrameOf(verb).Subject is var subject && subject < chunk ? subject : -1;
    }

    /// <summary>Of a site or unit ("the Acme Shanghai AI Lab") its owner acts; a subsidiary, or a chain called "Acme Steakhouse", acts for itself.</summary>
    public static Actor Of(NameMention name) =>
        new(name.Owner is { } owner && ActorNouns.Sites.HoldsLast(name.Name) && !IsTrade(name.Name) ? owner : name.Name);

    private static bool IsTrade(string name) => !ActorNouns.Premises.HoldsLast(name) && NameWords.Shared.Has(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant(), WordRole.Trade);
}
