using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Amounts;

/// <summary>How many the deed of a verb is about, by what stands around it.</summary>
internal sealed class VerbAmounts(Phrases phrases)
{
    public string? Of(EventKind kind, VerbFrame frame, VerbMatch match)
    {
        var amounts = new AmountReader(phrases, kind);
        return (match.Referent is { } referent && !IsCount(match.Thing) ? new AmountReader(referent.Phrases, kind).In(referent.Chunk) : null)
            ?? (match.Thing >= 0 ? amounts.In(match.Thing) : null)
            ?? (match.Thing >= 0 ? OfOthers(match.Thing, amounts) : null)
            ?? amounts.After("by", frame.Verb, frame.Last)
            ?? amounts.FromTo(frame.Verb, frame.Last)
            ?? amounts.CountedAfter("at", frame.Verb, frame.Last)
            ?? amounts.CountedAfter("in", frame.Verb, frame.Last)
            ?? (match.Actor >= 0 ? amounts.In(match.Actor) : null)
            ?? (HearerBefore(frame.Subject) is var hearer and >= 0 ? amounts.In(hearer) : null);
    }

    /// <summary>"moves its rocket and 100 employees": the count of what else is in the list.</summary>
    private string? OfOthers(int thing, AmountReader amounts) =>
        phrases.At(thing + 1 < phrases.Sentence.Chunks.Count ? thing + 1 : thing).Kind == ChunkKind.Coordinator ? phrases.List(thing).Skip(1).Select(amounts.In).FirstOrDefault(amount => amount is not null) : null;

    /// <summary>"told 300 workers they would lose their jobs", "300 workers were told they would": who is told of the clause that begins with the subject; -1 without.</summary>
    public int HearerBefore(int subject)
    {
        var before = subject > 0 && phrases.At(subject - 1).Kind == ChunkKind.Relative ? subject - 2 : subject - 1;
        if (before <= 0 || phrases.Sentence.Words[phrases.At(subject).First].Lower is not ("they" or "their")) return -1;
        if (phrases.At(before).Verb is { IsPassive: true } && SayingVerbs.HasHearer(phrases.Head(before).Lemma)) return phrases.Sentence.FrameOf(before).Subject;
        return MatrixClause.IsHearer(phrases.Sentence, before) ? before : -1;
    }

    /// <summary>"closed five": the figure is its own, only what it counts was told before.</summary>
    public bool IsCount(int chunk) => phrases.Head(chunk).Class == WordClass.Number;
}
