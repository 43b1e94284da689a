using Briefing.Reading.Dates;

namespace Briefing.Reading.Events;

/// <summary>Writes the merged mentions of an event as one <see cref="Event"/>.</summary>
internal sealed class EventWriter(ArticleClock clock, ArticleMentions mentions)
{
    /// <summary>Null when nothing says whose event it is.</summary>
    public Event? Write(List<EventCandidate> group)
    {
        var ranked = group.OrderByDescending(candidate => candidate.Strength - (candidate.IsAnaphor ? 5 : 0)).ToList();
        var best = ranked[0];
        var who = ranked.Find(candidate => candidate.WhoIsStated)?.Who ?? (ranked.Exists(candidate => candidate.MayBeTopics) ? TopicAsActor() : []);
        if (who.Count == 0) return null;
        return new Event
        {
            Kind = (ranked.Find(candidate => candidate.IsTurned) ?? best).Kind.Key,
            Who = who,
            What = ranked.Select(candidate => candidate.What).FirstOrDefault(what => what is not null),
            Where = [.. (ranked.Find(candidate => candidate.Where.Count > 0)?.Where ?? []).Select(place => new EventPlace(place.Name, place.Id))],
            When = ranked.Select(candidate => candidate.When?.Time).FirstOrDefault(time => time is not null) ?? clock.AsOf(),
            Amount = ranked.Select(candidate => candidate.Amount).FirstOrDefault(amount => amount is not null),
            Status = best.Status,
            Phase = best.Phase,
            Mentions = [.. ranked.Select(candidate => new EventMention(candidate.Passage, candidate.Clause)).DistinctBy(mention => mention.Passage)],
        };
    }

    private IReadOnlyList<Actor> TopicAsActor() => mentions.Topic is { } topic && mentions.TopicIsDominant ? [ActorReader.Of(topic)] : [];
}
