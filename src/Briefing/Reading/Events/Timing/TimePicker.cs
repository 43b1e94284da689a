using Briefing.Reading.Dates;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Timing;

/// <summary>Chooses among the dates of a sentence the one that says when the event is; the date of "said Tuesday" belongs to "said".</summary>
internal sealed class TimePicker(Phrases phrases)
{
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
            if (chunk < 0 || IsInsidePhrase(date)) continue;
            var owner = _owners.Before(chunk, last);
            if (owner >= 0 && (IsOfAside(owner, chunk) || IsLasting(owner, chunk))) continue;
            if (owner >= 0 && owner != verbs[0] && !verbs.Contains(owner) && IsSaid(owner, chunk)) continue;
            if (owner >= 0 && owner == verbs[0] && !phrases.IsPreposition(chunk - 1, "for")) return date;
            if (owner >= 0 && verbs.Contains(owner)) governed ??= date;
            if (owner >= 0 && (_owners.Shares(verbs[0], owner) || _owners.IsOfDeedWithin(verbs[0], owner, chunk))) shared ??= date;
            if ((owner < first && _owners.OpensWith(first, "when") && owner >= 0) || _owners.Heads(verbs[0], chunk, last)) told = date;
            if (owner < first && verbs.Contains(_owners.After(chunk)) && (owner < 0 || _owners.AreApart(owner, chunk, last))) fronted ??= date;
        }

        return governed ?? fronted ?? shared ?? told;
    }

    /// <summary>A date in or right after a noun: "the February shutdown", "layoffs last year".</summary>
    public DateMention? OfNoun(int noun)
    {
        var last = noun;
        while (last + 1 < phrases.Sentence.Chunks.Count && phrases.At(last + 1).Kind is ChunkKind.Preposition or ChunkKind.NounPhrase) last++;
        return phrases.Mentions.DatesIn(phrases.SpanOf(noun, last)).FirstOrDefault();
    }

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

    /// <summary>"after the March quake": the date only describes another noun.</summary>
    private bool IsInsidePhrase(DateMention date)
    {
        var phrase = phrases.At(phrases.Sentence.ChunkAt(LastWordOf(date)));
        if (phrase.Kind != ChunkKind.NounPhrase || phrase.IsTime) return false;
        return phrases.Sentence.Words[phrase.Head].Token.Start >= date.Span.End;
    }

    /// <summary>"closed it after its second filing within a year": the time of what comes after.</summary>
    private bool IsOfAside(int verb, int date)
    {
        var first = date > 0 && phrases.At(date).Kind != ChunkKind.Preposition && phrases.At(date - 1).Kind == ChunkKind.Preposition ? date - 1 : date;
        for (var at = verb + 1; at < first; at++)
        {
            if (phrases.At(at).Kind == ChunkKind.Preposition && phrases.Head(at).Lower is "following" or "after" or "amid" or "despite" or "because" && phrases.IsPhrase(at + 1) && !phrases.At(at + 1).IsTime) return true;
        }

        return false;
    }

    /// <summary>"it signifies a shift in policy since 1945": what lasts till now is told by a verb in the perfect; else it is of the noun.</summary>
    private bool IsLasting(int verb, int date) =>
        phrases.IsPreposition(date - 1, "since") && phrases.At(verb).Verb is { Shape: VerbShape.Finite, IsPerfect: false, IsPassive: false } && phrases.Head(verb).Lemma != "be";

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
