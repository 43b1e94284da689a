using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Timing;

/// <summary>Finds the verbs that a date can belong to: the one before it in its clause, or the one that it stands in front of.</summary>
internal sealed class DateOwners(Phrases phrases)
{
    private readonly AsideFinder _asides = new(phrases.Sentence);

    /// <summary>The verb that the date stands behind; -1 when it stands in front of its own ("that as of Monday had grown", "and in 1980 was sold").</summary>
    /// <param name="date">Its first chunk.</param>
    /// <param name="last">Its last chunk.</param>
    public int Before(int date, int last)
    {
        var first = date > 0 && phrases.At(date - 1).Kind == ChunkKind.Preposition ? date - 1 : date;
        if (first > 0 && phrases.At(first - 1).Kind is ChunkKind.Coordinator or ChunkKind.Relative && IsVerb(last + 1)) return -1;
        for (var at = date; at >= 0; at--)
        {
            if (IsVerb(at)) return at > 0 && phrases.At(at).Verb!.Shape == VerbShape.Gerund && IsVerb(at - 1) ? at - 1 : at;
            if (at == first - 1 && phrases.At(at).Kind == ChunkKind.Comma && RelativeBefore(at) is var opening and >= 0) at = opening;
            if (at == date || phrases.At(at).Kind != ChunkKind.Break || phrases.Head(at).Lower is "(" or ")" or ".") continue;
            at = DashBefore(at);
            if (at < 0) return -1;
        }

        return -1;
    }

    /// <summary>The verb that the date is in front of, over what a relative clause tells: "In May the mill, which made beds, closed".</summary>
    public int After(int date)
    {
        var isRelative = false;
        for (var at = date; at < phrases.Sentence.Chunks.Count; at++)
        {
            if (at > date && phrases.At(at).Kind == ChunkKind.Relative && phrases.Head(at).Lower is "which" or "who") isRelative = true;
            if (!IsVerb(at)) continue;
            if (!isRelative) return at;
            isRelative = false;
        }

        return -1;
    }

    /// <summary>Something between a verb and a date behind it opens another clause, or the verb's own clause only says when.</summary>
    public bool AreApart(int verb, int date, int last)
    {
        if (OnlySaysWhen(verb) || IsBeforeWhen(last)) return true;
        for (var at = verb + 1; at < date; at++)
        {
            if (phrases.At(at).Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Quote) return true;
            if (phrases.At(at).Kind == ChunkKind.Preposition && phrases.Head(at).Lower is "after" or "before" or "since") return true;
        }

        return false;
    }

    /// <summary>"The mill, a neighbour of the shop robbed Monday night, will close": told of the neighbour; "The mill, in May, closed" is not.</summary>
    public bool IsInApposition(int verb, int date)
    {
        var subject = phrases.Sentence.FrameOf(verb).Subject;
        var opening = phrases.Sentence.Chunks.FindLastIndex(date, date + 1, chunk => chunk.Kind == ChunkKind.Comma);
        return subject >= 0 && subject < opening && opening + 1 < date && phrases.At(opening + 1) is { Kind: ChunkKind.NounPhrase, IsTime: false }
            && phrases.Sentence.Chunks.FindIndex(date, chunk => chunk.Kind == ChunkKind.Comma) is var closing and >= 0 && closing < verb;
    }

    /// <summary>"When it reopened in June, it laid off 11 people".</summary>
    private bool OnlySaysWhen(int verb)
    {
        for (var at = verb - 1; at >= 0 && !IsVerb(at); at--)
        {
            if (phrases.At(at).Kind == ChunkKind.Subordinator) return phrases.Head(at).Lower is "when" or "as" or "after" or "once" or "while";
        }

        return false;
    }

    /// <summary>"the last cuts were in 2018, when 50 people lost their jobs", "crowds came on Monday as it opened".</summary>
    private bool IsBeforeWhen(int date)
    {
        var next = date + 1;
        while (next < phrases.Sentence.Chunks.Count && (phrases.At(next).Kind == ChunkKind.Comma || phrases.At(next).IsTime)) next++;
        return next < phrases.Sentence.Chunks.Count && phrases.At(next).Kind == ChunkKind.Subordinator && phrases.Head(next).Lower is "when" or "as";
    }

    /// <summary>"halted its service and recalled its cars in May", "will close its mill and cut 300 jobs in May", "suspending and cutting flights in May": one date behind two deeds of the same time.</summary>
    public bool Shares(int verb, int next)
    {
        if (next <= verb + 1 || phrases.At(next - 1).Kind != ChunkKind.Coordinator) return false;
        if (next == verb + 2) return true;
        var (one, other) = (phrases.At(verb).Verb!, phrases.At(next).Verb!);
        var areBothPast = other.IsPast && (one.IsPast || one.IsPerfect) && one.Modal is null && other.IsPassive == one.IsPassive;
        if (!areBothPast && phrases.Sentence.FrameOf(next).Anchor != verb) return false;
        for (var at = verb + 1; at < next - 1; at++)
        {
            if (IsVerb(at) || phrases.At(at).IsTime || phrases.At(at).Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break) return false;
        }

        return true;
    }

    /// <summary>"May 6: Acme votes to close", "On Monday the site went dark and the agency was closed": a date at the head of all that the sentence tells.</summary>
    public bool Heads(int verb, int date, int last)
    {
        if (date > 0) return false;
        var next = last + 1;
        if (next < phrases.Sentence.Chunks.Count && phrases.At(next).Kind == ChunkKind.Break && phrases.Head(next).Lower is ":" or "–" or "—" or "--") return true;
        var first = After(date);
        if (first < 0 || first >= verb) return false;
        if (IsAlsoDoneBy(first, verb)) return true;
        if (phrases.At(first).Verb is not { IsPast: true, Modal: null } || phrases.At(verb).Verb is not { IsPast: true, Modal: null }) return false;
        var between = Enumerable.Range(first + 1, verb - first - 1).ToList();
        return between.Exists(at => phrases.At(at).Kind == ChunkKind.Coordinator) && between.TrueForAll(at => phrases.At(at).Kind is ChunkKind.NounPhrase or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Coordinator);
    }

    /// <summary>"In 2020 Acme cut its costs, rents and fees and closed nine mills": one does both, and no other time is told.</summary>
    private bool IsAlsoDoneBy(int first, int verb) =>
        phrases.At(verb - 1).Kind == ChunkKind.Coordinator && IsSimplePast(first) && IsSimplePast(verb)
        && phrases.Sentence.FrameOf(verb).Subject is var subject and >= 0 && subject < first && subject == phrases.Sentence.FrameOf(first).Subject
        && !Enumerable.Range(first + 1, verb - first - 1).Any(at => IsVerb(at) || phrases.At(at).IsTime || phrases.At(at).Kind is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break);

    /// <summary>"closed", and "cut", which is spelt so in the past, too.</summary>
    private bool IsSimplePast(int verb) =>
        phrases.At(verb).Verb is { Modal: null, IsPerfect: false, IsProgressive: false } group && (group.IsPast || (group.IsSimplePresent && (phrases.Head(verb).Forms & VerbForms.Past) != 0));

    /// <summary>"got a partner last year, when it opened shops": the clause only says more of what was dated.</summary>
    public bool OpensWith(int first, string subordinator) =>
        first > 1 && phrases.At(first - 1).Kind == ChunkKind.Subordinator && phrases.Head(first - 1).Lower == subordinator && phrases.At(first - 2).Kind == ChunkKind.Comma;

    /// <summary>"shut down, stopping work on Monday": what is told alongside is of the same day.</summary>
    public bool AreAlongside(int verb, int next) =>
        next > verb + 1 && phrases.At(next - 1).Kind == ChunkKind.Comma && phrases.At(next).Verb is { Shape: VerbShape.Gerund } && phrases.At(verb).Verb is { Shape: VerbShape.Finite or VerbShape.PastOrParticiple }
        && !Enumerable.Range(verb + 1, next - verb - 2).Any(at => IsVerb(at) || phrases.At(at).IsTime || phrases.At(at).Kind is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break);

    /// <summary>"On June 1 life returned when the zoo opened": the clause and the date say the same.</summary>
    public bool SaysWhen(int verb, int first, int date) =>
        first > 0 && phrases.At(first - 1).Kind == ChunkKind.Subordinator && phrases.Head(first - 1).Lower == "when" && phrases.At(verb).Verb is { IsPast: true, Modal: null }
        && After(date) is var told and >= 0 && told < first && phrases.At(told).Verb is { IsPast: true, Modal: null, IsPassive: false } && !SayingVerbs.Has(phrases.Head(told).Lemma)
        && !Enumerable.Range(told + 1, first - told - 1).Any(IsVerb);

    /// <summary>"barred firms from trading with it on Monday": the day is that of the barring.</summary>
    public bool IsOfDeedWithin(int verb, int inner, int date)
    {
        if (inner <= verb || !phrases.At(verb).Verb!.IsPast || phrases.At(inner).Verb!.Shape != VerbShape.Gerund || !phrases.IsPreposition(inner - 1, "from")) return false;
        return Enumerable.Range(verb + 1, date - verb - 1).All(at => at == inner || phrases.At(at).Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Coordinator);
    }

    /// <summary>"(founded Acme), which makes beds, (in 1982)": the comma that opened what the comma closes; -1 when it closes no clause.</summary>
    private int RelativeBefore(int comma)
    {
        var last = phrases.Sentence.Chunks.FindLastIndex(comma - 1, chunk => chunk.Kind is ChunkKind.Comma or ChunkKind.VerbGroup);
        if (last < 0 || (!IsVerb(last) && (last == comma - 2 || phrases.At(last + 1).Kind == ChunkKind.Preposition))) return -1;
        var opening = _asides.ParentheticalStart(comma);
        return opening >= 0 && phrases.At(opening + 1).Kind == ChunkKind.Relative && !Enumerable.Range(opening + 1, comma - opening - 1).Any(at => phrases.At(at).Kind == ChunkKind.Comma && IsVerb(at + 1)) ? opening : -1;
    }

    /// <summary>"– three of them in Ohio –": where what the dash closes began; -1 when it closes nothing.</summary>
    private int DashBefore(int dash)
    {
        if (!IsDash(dash)) return -1;
        for (var at = dash - 1; at >= 0; at--)
        {
            if (IsDash(at)) return at;
        }

        return -1;
    }

    private bool IsDash(int chunk) => phrases.At(chunk).Kind == ChunkKind.Break && phrases.Head(chunk).Lower is "–" or "—" or "--" or "-";

    private bool IsVerb(int chunk) => chunk >= 0 && chunk < phrases.Sentence.Chunks.Count && phrases.At(chunk).Kind == ChunkKind.VerbGroup;
}
