using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Figures;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Compares what stands behind a verb with what its trigger wants there ("closed its doors") and does not want ("closed at 74").</summary>
internal sealed class Continuations(Phrases phrases, VerbTrigger trigger)
{
    /// <summary>What stands behind an hour.</summary>
    private static readonly WordSet Clock = WordGroups.Of("clock");

    /// <summary>Words, the dots of "H.K. dlrs" among them.</summary>
    private const int LongestCurrency = 5;

    /// <summary>Words between the number of a house and "Street".</summary>
    private const int LongestStreet = 4;

    /// <summary>Words of "at 5 p.m."</summary>
    private const int ClockLength = 3;

    /// <summary>Words of "at 5 p.m. on Thursday".</summary>
    private const int LongestClock = 5;

    private readonly Word[] _words = phrases.Sentence.Words;

    /// <param name="frame">Of the verb.</param>
    /// <param name="next">The word behind the verb and its particle.</param>
    public bool Fit(VerbFrame frame, int next) =>
        (trigger.Phrases.Count == 0 || trigger.Phrases.Any(phrase => Follows(phrase, frame))) && !IsFollowedWrongly(frame, next) && !trigger.NotWithin.Any(phrase => StandsWithin(phrase, frame, next));

    /// <summary>"(fired) workers accused of theft", "workers (were fired) over a leak"; not "workers (were fired) over the weekend".</summary>
    /// <param name="frame">Of the verb.</param>
    /// <param name="thing">Chunk of what it is done to.</param>
    public bool IsSaidOf(VerbFrame frame, int thing) =>
        trigger.NotBehindObject.Count > 0 && (IsSaidBehind(Partitive.Thing(phrases.Sentence, thing)) || (frame.IsPassive && IsSaidBehind(frame.Verb)));

    private bool IsSaidBehind(int chunk) =>
        chunk + 2 < phrases.Sentence.Chunks.Count && !phrases.At(chunk + 2).IsTime && trigger.NotBehindObject.Any(phrase => Stands(phrase, phrases.At(chunk + 1).First));

    /// <summary>"closed at 74", "closed Friday at 74".</summary>
    private bool IsFollowedWrongly(VerbFrame frame, int next)
    {
        if (trigger.NotFollowedBy.Count == 0) return false;
        var behind = AfterTime(next);
        return trigger.NotFollowedBy.Any(phrase => FollowsAtOnce(phrase, frame, next) || (behind > next && FollowsTime(phrase, behind)));
    }

    private bool Follows(string[] phrase, VerbFrame frame)
    {
        var last = phrases.At(Math.Min(frame.Last + 1, phrases.Sentence.Chunks.Count - 1)).Last;
        var next = phrases.At(frame.Verb).Last + 1;
        if (trigger.PhrasesAreNext) return Stands(phrase, next) && EndsWith(next + phrase.Length - 1);
        for (var from = next; from < _words.Length && from <= last; from++)
        {
            if (Stands(phrase, from)) return true;
        }

        return false;
    }

    /// <summary>The chunk ends with the word, and no other is its object.</summary>
    private bool EndsWith(int word)
    {
        var chunk = phrases.Sentence.ChunkAt(word);
        return phrases.At(chunk).Last == word && !(phrases.IsPhrase(chunk + 1) && !phrases.At(chunk + 1).IsTime && phrases.Head(chunk + 1).Class != WordClass.Time);
    }

    /// <summary>"(closed) at 74"; but "(closed) at least 60 stores", "(closed) two years later", "(shut down) at 11 a.m.".</summary>
    private bool FollowsAtOnce(string[] phrase, VerbFrame frame, int next) =>
        Stands(phrase, next) && phrases.Sentence.ChunkAt(next) is var chunk && chunk != frame.Object && !IsLapse(chunk) && !IsAtSite(next) && !((next > phrases.At(frame.Verb).Last + 1 || (IsDated(next) && phrases.Head(frame.Verb).Lemma is "open" or "reopen" && !phrases.At(frame.Anchor).Verb!.IsSimplePresent)) && IsClock(next));

    /// <summary>"two years"; not "2024".</summary>
    private bool IsLapse(int chunk) => phrases.At(chunk).IsTime && phrases.Head(chunk).Class != WordClass.Number;

    /// <summary>"(closed Friday) at 74"; but "(closed Friday) at 3 p.m.".</summary>
    private bool FollowsTime(string[] phrase, int behind) => Stands(phrase, behind) && !IsAtSite(behind) && !IsClock(behind);

    /// <summary>"closed here on the exchange at 74".</summary>
    private bool StandsWithin(string[] phrase, VerbFrame frame, int next)
    {
        if (frame.Object >= 0) return false;
        for (var at = next; at < phrases.At(frame.Last).First; at++)
        {
            if (Stands(phrase, at)) return !IsClock(at) && !IsAtSite(at);
        }

        return false;
    }

    /// <summary>"(closed) on Friday (at 74)": the word behind what says when.</summary>
    private int AfterTime(int word)
    {
        while (word < _words.Length)
        {
            var chunk = phrases.Sentence.ChunkAt(word);
            if (phrases.IsPreposition(chunk, "on") && chunk + 1 < phrases.Sentence.Chunks.Count) chunk++;
            if (!phrases.At(chunk).IsTime) return word;
            if (chunk + 1 < phrases.Sentence.Chunks.Count && phrases.IsPhrase(chunk + 1) && phrases.Head(chunk + 1).Class == WordClass.Number) chunk++;
            word = phrases.At(chunk).Last + 1;
        }

        return word;
    }

    /// <summary>"(shut down) at its copper mine".</summary>
    private bool IsAtSite(int word) =>
        _words[word].Lower == "at" && phrases.IsPhrase(phrases.Sentence.ChunkAt(word) + 1) && ActorNouns.OneSite.Holds(phrases.Head(phrases.Sentence.ChunkAt(word) + 1));

    /// <summary>"(closed Friday) at 3 p.m.".</summary>
    private bool IsClock(int word) => _words[word].Lower == "at" && word + 2 < _words.Length && Clock.Contains(_words[word + 2].Lower);

    /// <summary>"(open) at 5 p.m. Thursday", "at 5 p.m. on May 4".</summary>
    private bool IsDated(int word)
    {
        for (var at = word + ClockLength; at < _words.Length && at <= word + LongestClock; at++)
        {
            if (phrases.At(phrases.Sentence.ChunkAt(at)).IsTime) return true;
        }

        return false;
    }

    private bool Stands(string[] phrase, int from)
    {
        var at = 0;
        while (at < phrase.Length && from + at < _words.Length && (_words[from + at].Lower == phrase[at] || (phrase[at] == VerbTrigger.AnyFigure && IsFigure(from + at)))) at++;
        return at == phrase.Length;
    }

    /// <summary>"44 Main Street", "1200 West Second Ave.".</summary>
    private bool IsHouse(int number)
    {
        for (var at = number + 1; at < _words.Length && at <= number + LongestStreet && _words[at].Token.IsCapitalized; at++)
        {
            if (ActorNouns.Streets.Contains(_words[at].Lower)) return true;
        }

        return false;
    }

    /// <summary>"at nine", "at 22 H.K. Dlrs", not the number of a house: "at 44 Mill Street".</summary>
    private bool IsFigure(int word)
    {
        if (_words[word].Class != WordClass.Number) return false;
        if (IsHouse(word)) return false;
        return word + 1 >= _words.Length || _words[word + 1].Class != WordClass.ProperNoun || _words.Skip(word + 1).Take(LongestCurrency).Any(next => FigureWords.Shared.Of(next.Lower) is FigureRole.Unit or FigureRole.Currency);
    }
}
