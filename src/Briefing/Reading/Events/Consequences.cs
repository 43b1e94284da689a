using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>Tells whose a deed is that another brings, and when it was, where its own clause does not: "Acme will close its mill. About 300 jobs will be lost."</summary>
internal static class Consequences
{
    /// <summary>The candidate, done by who did one of what brings its kind earlier in its sentence or in the one before, and at the time of that.</summary>
    /// <param name="candidate">A mention.</param>
    /// <param name="told">The mentions before it, in order.</param>
    /// <param name="sentence">Where it is told.</param>
    /// <param name="before">The sentence before; null where a heading or nothing stands before.</param>
    /// <param name="mentions">What the article names.</param>
    public static EventCandidate Of(EventCandidate candidate, List<EventCandidate> told, Sentence sentence, Sentence? before, ArticleMentions mentions) =>
        WithTime(WithWho(candidate, told, sentence, before, mentions), told);

    /// <summary>"closed its mill in June, and 300 workers lost their jobs": both over, and told in one sentence.</summary>
    private static EventCandidate WithTime(EventCandidate candidate, List<EventCandidate> told)
    {
        if (candidate is not { When: null, Tense: Dates.Tense.Past, Phase: EventStatus.Happened, IsHeading: false }) return candidate;
        for (var at = told.Count - 1; at >= 0 && told[at].Passage == candidate.Passage; at--)
        {
            var brings = candidate.Kind != told[at].Kind && candidate.Kind.BroughtBy.Contains(told[at].Kind.Key) && EventLikeness.SharesWho(told[at], candidate);
            if (brings && told[at] is { When: { } when, Tense: Dates.Tense.Past, Phase: EventStatus.Happened }) return candidate with { When = when };
        }

        return candidate;
    }

    private static EventCandidate WithWho(EventCandidate candidate, List<EventCandidate> told, Sentence sentence, Sentence? before, ArticleMentions mentions)
    {
        if (candidate is not { Who.Count: 0, MayBeTopics: true, IsAnaphor: false } || candidate.Kind.BroughtBy.Count == 0) return candidate;
        for (var at = told.Count - 1; at >= 0 && (told[at].Passage == sentence.Span || told[at].Passage == before?.Span); at--)
        {
            if (told[at].Passage != sentence.Span && NamesAnother(sentence, told[at], mentions)) return candidate;
            if (told[at].Who.Count == 0 || !candidate.Kind.BroughtBy.Contains(told[at].Kind.Key)) continue;
            return candidate with { Who = told[at].Who, WhoIsStated = true, Where = candidate is { Where.Count: 0, Around.Count: 0 } ? told[at].Where : candidate.Where };
        }

        return candidate;
    }

    /// <summary>The sentence turns to somebody else: "Acme closed its mill. Bolt said 300 workers would be laid off."</summary>
    private static bool NamesAnother(Sentence sentence, EventCandidate told, ArticleMentions mentions) =>
        mentions.NamesIn(sentence.Span).Any(name => name is { Type: NameType.Organisation, IsReference: false } && !told.Who.Any(actor => actor.Name == name.Name));
}
