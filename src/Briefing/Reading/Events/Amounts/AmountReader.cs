using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Amounts;

/// <summary>The figure of an event with what it counts, as written: "over 100 stores", "10% of its workforce".</summary>
internal sealed class AmountReader(Phrases phrases, EventKind kind)
{
    private const int LongestAmount = 60;

    /// <summary>Verbs whose object says how many their subject are.</summary>
    private static readonly WordSet Measures = WordGroups.Of("amount");

    private readonly CountFinder _counts = new(phrases);

    /// <summary>The amount in a phrase, its "of" part included, even where only that is counted ("most of its 900 workers"); null when it has none or counts something else.</summary>
    public string? In(int chunk)
    {
        if (kind.Counted is not { } counted || !phrases.IsPhrase(chunk)) return null;
        var thing = Partitive.Thing(phrases.Sentence, chunk);
        var first = _counts.FirstIn(phrases.At(chunk));
        var start = chunk;
        if (first < 0 && thing != chunk)
        {
            first = _counts.FirstIn(phrases.At(thing));
            if (first >= 0 && phrases.Head(chunk).Lower is not ("all" or "both" or "each") && IsTotal(thing)) return ShortEnough(phrases.At(chunk).First, phrases.At(thing).Last);
            start = thing;
        }

        if (first < 0) return null;
        var head = phrases.Head(thing);
        var isMeasured = thing != chunk || head.Class == WordClass.Number;
        if (!isMeasured && !counted.Holds(head)) return null;
        var last = start == chunk ? thing : start;
        return ShortEnough(first, WithRestated(last)) ?? ShortEnough(first, phrases.At(last).Last) ?? ShortEnough(first, phrases.At(start).Last);
    }

    /// <summary>"(most of) its 900 workers", "the mill's 900 workers"; not "(a total of) 900 workers".</summary>
    private bool IsTotal(int thing) =>
        phrases.At(thing).OwnerEnd >= 0 || phrases.Sentence.Words[phrases.At(thing).First] is { Class: WordClass.Possessive } or { Lower: "the" };

    /// <summary>"10% of its workforce, or 1,200 people", "1,600 people, roughly 2% of the total", "1,200 jobs (a tenth)", "500 and 300 workers": the last word of the figure and its other measure.</summary>
    private int WithRestated(int chunk)
    {
        var next = chunk + 1;
        while (next < phrases.Sentence.Chunks.Count && (phrases.At(next).Kind is ChunkKind.Comma or ChunkKind.Coordinator || phrases.Head(next).Lower == "(")) next++;
        if (next == chunk + 1 || !phrases.IsPhrase(next) || _counts.FirstIn(phrases.At(next)) < 0) return phrases.At(chunk).Last;
        var joins = phrases.Sentence.Words[(phrases.At(chunk).Last + 1)..phrases.At(next).First];
        var other = Partitive.Thing(phrases.Sentence, next);
        var isRestated = joins.Any(join => join.Lower == "or") || (joins.Length == 1 && IsShare(next)) || (joins is [{ Lower: "and" }] && phrases.Head(chunk).Class == WordClass.Number);
        if (!isRestated) return phrases.At(chunk).Last;
        var last = phrases.At(other).Last;
        return joins[^1].Lower == "(" && last + 1 < phrases.Sentence.Words.Length && phrases.Sentence.Words[last + 1].Lower == ")" ? last + 1 : last;
    }

    private bool IsShare(int chunk) => phrases.Head(chunk).Lower is "%" or "percent" or "pct" || phrases.Head(chunk).Lower.EndsWith('%');

    /// <summary>"3,000 job losses", "seven store closures": the count in a phrase whose head is the deed, when it stands before what the kind counts.</summary>
    public string? OfDeed(int chunk)
    {
        if (kind.Counted is not { } counted) return null;
        if (In(chunk) is { } own) return own;
        var (words, phrase) = (phrases.Sentence.Words, phrases.At(chunk));
        var first = _counts.FirstIn(phrase, isDeed: true);
        if (first < 0) return null;
        for (var at = first + 1; at < phrase.Head; at++)
        {
            if ((words[at].IsNominal && counted.Holds(words[at])) || (words[at].Lower == "%" && counted.Contains("percent"))) return ShortEnough(first, phrase.Last);
        }

        return null;
    }

    /// <summary>"the cuts amount to 500 jobs", "those employees number 200": how many the subject of a verb are; null where the verb does not say it.</summary>
    public string? OfSubject(int verb) =>
        Measures.Contains(phrases.Head(verb).Lemma) ? In(phrases.IsPreposition(verb + 1, "to") ? verb + 2 : verb + 1) : null;

    /// <summary>The phrase after "by": "cut its workforce by 10%".</summary>
    public string? After(string preposition, int fromChunk, int lastChunk)
    {
        for (var at = fromChunk; at < lastChunk; at++)
        {
            if (phrases.IsPreposition(at, preposition) && phrases.IsPhrase(at + 1) && _counts.FirstIn(phrases.At(at + 1)) >= 0) return In(at + 1);
        }

        return null;
    }

    /// <summary>"opened shops at 400 stores", "in 21 of its stores": the phrase after the preposition, when what it counts is what the kind counts.</summary>
    public string? CountedAfter(string preposition, int fromChunk, int lastChunk)
    {
        for (var at = fromChunk; at < lastChunk; at++)
        {
            if (phrases.IsPreposition(at, preposition) && phrases.IsPhrase(at + 1) && kind.Counted?.Holds(phrases.Head(Partitive.Thing(phrases.Sentence, at + 1))) == true && In(at + 1) is { } amount) return amount;
        }

        return null;
    }

    /// <summary>"cut its workforce from 900 in May to 700", "to 700 from 900": both figures, with the time between them.</summary>
    public string? FromTo(int fromChunk, int lastChunk) => Both("from", "to", fromChunk, lastChunk) ?? Both("to", "from", fromChunk, lastChunk);

    private string? Both(string one, string other, int fromChunk, int lastChunk)
    {
        var words = phrases.Sentence.Words;
        var (first, last) = (phrases.At(fromChunk).First, phrases.At(Math.Min(lastChunk, phrases.Sentence.Chunks.Count - 1)).Last);
        for (var from = first; from < last; from++)
        {
            if (words[from].Lower != one || !_counts.IsCount(FigureAfter(from))) continue;
            for (var to = FigureAfter(from) + 1; to < last && words[to].Class is not (WordClass.Comma or WordClass.Break); to++)
            {
                if (words[to].Lower == other && _counts.IsCount(FigureAfter(to))) return ShortEnough(from, WithCounted(FigureAfter(to)));
            }

            return null;
        }

        return null;
    }

    /// <summary>"to about 700", "from a current 900": where the figure stands.</summary>
    private int FigureAfter(int preposition)
    {
        var words = phrases.Sentence.Words;
        var figure = preposition + 1 + Quantifiers.LengthAt(words, preposition + 1);
        while (figure < words.Length && figure < preposition + 3 && (words[figure].Class == WordClass.Adjective || words[figure].Lower is "a" or "the")) figure++;
        return figure;
    }

    /// <summary>The last word of a figure with the noun that it counts.</summary>
    private int WithCounted(int figure) =>
        figure + 1 < phrases.Sentence.Words.Length && kind.Counted?.Holds(phrases.Sentence.Words[figure + 1]) == true ? figure + 1 : figure;

    private string? ShortEnough(int first, int last) => phrases.Sentence.TextOf(first, last) is { Length: <= LongestAmount } text ? text : null;
}
