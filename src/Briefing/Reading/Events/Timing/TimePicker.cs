using Briefing.Reading.Dates;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Timing;

/// <summary>Chooses among the dates of a sentence the one that says when the event is; the date of "said Tuesday" belongs to "said".</summary>
internal sealed class TimePicker(Phrases phrases)
{
    /// <summary>Days of a quarter.</summary>
    private const int ShortestYear = 85;

    /// <summary>Nouns for what tells of a deed, and has a day of its own.</summary>
    private static readonly WordSet Tellings = WordGroups.Of("telling");

    /// <summary>What somebody says something in, at a time of its own.</summary>
    private static readonly WordSet Occasions = WordGroups.Of("occasion");

    private readonly DateOwners _owners = new(phrases);

    /// <param name="verbs">Chunks of the verbs whose time is the event's; what stands at the first is nearest to it.</param>
    /// <param name="first">First chunk of the clause.</param>
    public DateMention? OfVerbs(IReadOnlyList<int> verbs, int first)
    {
        DateMention? governed = null;
        DateMention? fronted = null;
        DateMention? shared = null;
        DateMention? told = null;
        foreach (var date in phrases.Mentions.DatesIn(phrases.Sentence.Sentence.Span))
        {
            var chunk = ChunkOf(date);
            var last = phrases.Sentence.ChunkAt(LastWordOf(date));
            if (chunk < 0 || IsInsidePhrase(date) || (IsOwner(date) && !phrases.IsPreposition(chunk - 1, "for"))) continue;
            var owner = _owners.Before(chunk, last);
            if (owner >= 0 && (IsOfAside(owner, chunk) || IsLasting(owner, chunk))) continue;
            if (owner >= 0 && owner != verbs[0] && !verbs.Contains(owner) && IsSaid(owner, chunk)) continue;
            if (owner >= 0 && owner == verbs[0] && !phrases.IsPreposition(chunk - 1, "for")) return date;
            if (owner >= 0 && verbs.Contains(owner)) governed ??= date;
            if (owner >= 0 && (_owners.Shares(verbs[0], owner) || _owners.IsOfDeedWithin(verbs[0], owner, chunk) || (IsDay(date) && _owners.AreAlongside(verbs[0], owner)))) shared ??= date;
            if ((owner < first && _owners.OpensWith(first, "when") && owner >= 0) || _owners.Heads(verbs[0], chunk, last) || (owner < 0 && (_owners.SaysWhen(verbs[0], first, chunk) || IsYearOfTold(verbs[0], first, chunk, date)))) told = date;
            if (owner < first && verbs.Contains(_owners.After(chunk)) && (owner < 0 || _owners.AreApart(owner, chunk, last)) && !_owners.IsInApposition(verbs[0], chunk)) fronted ??= date;
        }

        return governed ?? fronted ?? shared ?? told;
    }

    /// <summary>A date in or right after a noun: "the February shutdown", "layoffs last year".</summary>
    public DateMention? OfNoun(int noun)
    {
        var last = noun;
        while (last + 1 < phrases.Sentence.Chunks.Count && phrases.At(last + 1).Kind is ChunkKind.Preposition or ChunkKind.NounPhrase) last++;
        return phrases.Mentions.DatesIn(phrases.SpanOf(noun, last)).FirstOrDefault(date => !IsOwner(date, noun) && !(IsSpokenOf(noun) && IsOver(date)));
    }

    /// <summary>"today's meeting"; of "today's layoffs" it is the time.</summary>
    private bool IsOwner(DateMention date, int noun = -1)
    {
        var next = LastWordOf(date) + 1;
        return next < phrases.Sentence.Words.Length && phrases.Sentence.Words[next].Lower is "'s" or "'" && (noun < 0 || next > phrases.At(noun).Last || next + 1 < phrases.At(noun).First);
    }

    /// <summary>"the announcement about the layoffs (on Friday)".</summary>
    private bool IsSpokenOf(int noun) =>
        noun > 1 && phrases.At(noun - 1).Kind == ChunkKind.Preposition && phrases.Head(noun - 1).Lower is "about" or "of" or "on" or "regarding" or "concerning" && phrases.IsPhrase(noun - 2) && Tellings.Contains(phrases.Head(noun - 2).Lower);

    private bool IsOver(DateMention date) => phrases.Mentions.Published is { } today && date.Time.Interval?.To <= today;

    private int ChunkOf(DateMention date)
    {
        var words = phrases.Sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Token.End > date.Span.Start) return phrases.Sentence.ChunkAt(at);
        }

        return -1;
    }

    private int LastWordOf(DateMention date) => Array.FindLastIndex(phrases.Sentence.Words, word => word.Token.Start < date.Span.End);

    /// <summary>"after the March quake": the date only describes another noun; "during the March quake" and "in a March letter" are times.</summary>
    private bool IsInsidePhrase(DateMention date)
    {
        var chunk = phrases.Sentence.ChunkAt(LastWordOf(date));
        var phrase = phrases.At(chunk);
        if (phrase.Kind != ChunkKind.NounPhrase || phrase.IsTime) return false;
        return phrases.Sentence.Words[phrase.Head].Token.Start >= date.Span.End && !phrases.IsPreposition(chunk - 1, "during") && !(chunk == 1 && Occasions.Contains(phrases.Head(chunk).Lower));
    }

    /// <summary>"closed it after its second filing within a year", "according to a letter on Monday": the time of what comes after.</summary>
    private bool IsOfAside(int verb, int date)
    {
        var first = date > 0 && phrases.At(date).Kind != ChunkKind.Preposition && phrases.At(date - 1).Kind == ChunkKind.Preposition ? date - 1 : date;
        for (var at = verb + 1; at < first; at++)
        {
            if (phrases.At(at).Kind == ChunkKind.Preposition && phrases.Head(at).Lower is "following" or "after" or "despite" or "because" && phrases.IsPhrase(at + 1) && !phrases.At(at + 1).IsTime) return true;
            if (phrases.IsPreposition(at, "according")) return true;
        }

        return false;
    }

    /// <summary>"it signifies a shift in policy since 1945": what lasts till now is told by a verb in the perfect; else it is of the noun.</summary>
    private bool IsLasting(int verb, int date) =>
        phrases.IsPreposition(date - 1, "since") && phrases.At(verb).Verb is { Shape: VerbShape.Finite, IsPerfect: false, IsPassive: false } && phrases.Head(verb).Lemma != "be";

    private static bool IsDay(DateMention date) => date.Time.Interval is { From: { } from, To: { } to } && from == to;

    /// <summary>"In 1986 the company said it opened nine stores": so long a time is that of the deed.</summary>
    private bool IsYearOfTold(int verb, int first, int date, DateMention mention) =>
        mention.Time.Interval is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber >= ShortestYear
        && phrases.At(verb).Verb is { IsPast: true, IsPerfect: false, IsProgressive: false, Modal: null }
        && _owners.After(date) is var saying and >= 0 && saying < first && SayingVerbs.Has(phrases.Head(saying).Lemma) && _owners.After(saying + 1) is var told and >= 0 && (told == verb || phrases.At(verb - 1).Kind == ChunkKind.Coordinator);

    /// <summary>"said on Tuesday it will close": when it was said.</summary>
    private bool IsSaid(int verb, int date)
    {
        if (!SupportVerbs.OnlySays(phrases.Head(verb).Lemma) && !SayingVerbs.Has(phrases.Head(verb).Lemma)) return false;
        for (var at = verb + 1; at < date; at++)
        {
            if (phrases.At(at).Kind is ChunkKind.Relative or ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Quote) return false;
        }

        return true;
    }
}
