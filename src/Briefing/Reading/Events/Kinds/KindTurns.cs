using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Kinds;

/// <summary>Turns an event into another kind where its clause holds a cue: a closure "for repairs" is a suspension.</summary>
internal sealed class KindTurns(EventKinds kinds)
{
    /// <summary>A state that is told of so few days is one of these days only.</summary>
    private const int MostDays = 3;

    /// <summary>A title with as many commas names several topics.</summary>
    private const int FewestCommas = 2;
    private const int LongestTopic = 3;

    private static readonly string[] Starts = ["as of", "effective", "by ", "since", "after"];

    private readonly EventKind[] _turning = [.. kinds.All.Where(kind => kind.Turns.Count > 0)];

    /// <summary>The kind that an event of <paramref name="kind"/> can turn into; null when none.</summary>
    public EventKind? Of(EventKind kind) => Array.Find(_turning, turning => turning.Turns.Contains(kind.Key));

    public TitleCauses CausedBy(Sentence title)
    {
        var open = _turning.Where(kind => !HoldsAny(title.Tokens, kind.NotTurned)).ToList();
        return new TitleCauses(open.Where(kind => IsAbout(title.Tokens, kind.Causes)).ToHashSet(), open.Where(kind => IsAbout(title.Tokens, kind.DoubtfulCauses)).ToHashSet());
    }

    /// <summary>A cause that is not just one of the title's topics: "Hurricane Ida, Ukraine, taxes: what to know".</summary>
    private static bool IsAbout(TokenList title, IReadOnlyList<string[]> causes) =>
        Enumerable.Range(0, title.Count).Any(at => causes.Any(phrase => title.StandAt(at, phrase)) && !IsOneOfTopics(title, at));

    private static bool IsOneOfTopics(TokenList title, int at)
    {
        if (title.Count(token => token.Lower is "," or ";") < FewestCommas) return false;
        var (first, end) = (at, at);
        while (first > 0 && title[first - 1].Lower is not ("," or ";" or ":")) first--;
        while (end < title.Count && title[end].Lower is not ("," or ";" or ":" or "..." or "…")) end++;
        if (end - first > LongestTopic) return false;
        return end < title.Count && title[end].Lower is not ("..." or "…") ? title[end].Lower != ":" : IsLastOfList(title, first);
    }

    /// <summary>"5 things to know: Peru, taxes, Hurricane Ida ...": the last of the topics behind a colon, be the title cut or not.</summary>
    private static bool IsLastOfList(TokenList title, int first) => first > 0 && title[first - 1].Lower is "," or ";" && title.Take(first).Any(token => token.Lower == ":");

    public EventCandidate Apply(EventCandidate candidate, SentenceSyntax sentence, TitleCauses caused)
    {
        var turned = Turn(candidate, sentence, caused);
        return turned.IsLasting || !GoesOn(turned, sentence) ? turned : turned with { IsLasting = true };
    }

    private EventCandidate Turn(EventCandidate candidate, SentenceSyntax sentence, TitleCauses caused)
    {
        foreach (var kind in _turning)
        {
            if (!kind.Turns.Contains(candidate.Kind.Key)) continue;
            if (HoldsAny(sentence.Sentence.Tokens, kind.NotTurned)) return candidate with { IsForGood = true };
            var isInDoubt = HoldsAny(sentence.Sentence.Tokens, kind.DoubtfulCauses);
            if ((candidate.IsByForce && !isInDoubt) || Turns(kind, candidate.Clause, sentence) || Lasts(candidate, sentence)) return candidate with { Kind = kind, IsTurned = true };
            if (caused.Certain.Contains(kind) || caused.Doubtful.Contains(kind) || isInDoubt) return candidate with { Kind = kind, IsTurned = true, TurnedInDoubt = candidate.Kind };
        }

        return candidate;
    }

    /// <summary>In its clause or right behind it stands that it goes on.</summary>
    private static bool GoesOn(EventCandidate candidate, SentenceSyntax sentence)
    {
        if (candidate.Kind.Lasting.Count == 0) return false;
        var end = ToNextVerb(candidate.Clause, sentence).End;
        return Enumerable.Range(0, sentence.Sentence.Tokens.Count).Any(at =>
            sentence.Sentence.Tokens[at].Start >= candidate.Clause.Start && sentence.Sentence.Tokens[at].Start <= end && candidate.Kind.Lasting.Any(phrase => sentence.Sentence.Tokens.StandAt(at, phrase)));
    }

    private static bool Turns(EventKind kind, TextSpan clause, SentenceSyntax sentence)
    {
        var isCued = false;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            isCued |= kind.Causes.Any(phrase => sentence.Sentence.Tokens.StandAt(at, phrase));
            var token = sentence.Words[at].Token;
            var isNext = at > 0 && sentence.Words[at - 1].Token.End <= clause.End && token.Start >= clause.End;
            if (token.Start >= clause.Start && (token.End <= clause.End || isNext)) isCued |= kind.Cues.Any(phrase => sentence.Sentence.Tokens.StandAt(at, phrase));
        }

        return isCued;
    }

    /// <summary>It is told with how long it lasts, or as a state on a day: "for two weeks", "a three-day closure", "will be closed Friday", or as a state for a reason: "is closed because of safety concerns".</summary>
    private static bool Lasts(EventCandidate candidate, SentenceSyntax sentence) =>
        ((candidate.IsState || candidate.IsLasting) && candidate.When?.Time is { Extent: TimeExtent.Within, Interval: { From: { } from, To: { } to } } time && to.DayNumber - from.DayNumber < MostDays && !IsStart(time.Text))
        || candidate is { IsState: true, IsLasting: true, IsHeading: false }
        || (candidate is { IsState: true, When: { } end } && end.Time.Text.StartsWith("through ", StringComparison.OrdinalIgnoreCase))
        || Durations.Within(sentence, candidate.IsNominal ? ToNextVerb(candidate.Clause, sentence) : candidate.Clause);

    /// <summary>"the closure of A and B for 90 days": what follows a noun's list belongs to it up to the next verb.</summary>
    private static TextSpan ToNextVerb(TextSpan clause, SentenceSyntax sentence)
    {
        var verb = sentence.Chunks.FirstOrDefault(chunk => chunk.Kind == ChunkKind.VerbGroup && sentence.Words[chunk.First].Token.Start >= clause.End);
        return clause with { End = verb is null ? sentence.Sentence.Span.End : sentence.Words[verb.First].Token.Start };
    }

    /// <summary>"as of Friday", "from May 1": from then on.</summary>
    private static bool IsStart(string time) => (time.StartsWith("from ", StringComparison.OrdinalIgnoreCase) && !time.Contains(" to ", StringComparison.Ordinal) && !time.Contains("until", StringComparison.Ordinal) && !time.Contains("through", StringComparison.Ordinal)) || Starts.Any(word => time.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool HoldsAny(TokenList tokens, IReadOnlyList<string[]> phrases) =>
        Enumerable.Range(0, tokens.Count).Any(at => phrases.Any(phrase => tokens.StandAt(at, phrase)));
}
