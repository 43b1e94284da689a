using Briefing.Answers.Questions;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>
/// Joins what several articles tell of one event: the same kind and organisation, times that can be one, places of which
/// one contains the other, and things that share a word. When in doubt they stay apart.
/// </summary>
internal sealed class StoryMerge(Gazetteer places, Organisations organisations, QuestionWords stops)
{
    /// <summary>Two events whose times are no better known than this are not taken for one.</summary>
    private const int LongestDays = 92;

    /// <summary>Amounts that differ belong to one event only when told within this time.</summary>
    private const int DisagreementDays = 14;

    /// <param name="tellings">In the order the findings shall have.</param>
    public IReadOnlyList<Story> Merge(IEnumerable<Telling> tellings)
    {
        var stories = new List<Story>();
        var things = new ThingWords(stops);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var byActor = new Dictionary<(string, string), List<Story>>();
        foreach (var telling in tellings)
        {
            var keys = telling.Event.Who.Select(actor => (telling.Event.Kind, KeyOf(actor.Name))).ToList();
            var known = keys.SelectMany(key => byActor.GetValueOrDefault(key) ?? []).FirstOrDefault(story => story.Tellings.All(other => IsSame(other, telling, things)));
            if (known is not null)
            {
                known.Add(telling);
                continue;
            }

            var story = new Story(telling);
            stories.Add(story);
            foreach (var key in keys) (byActor.TryGetValue(key, out var list) ? list : byActor[key] = []).Add(story);
        }

        return stories.Exists(story => story.Tellings.Any(telling => telling.Event.Stories.Count > 0)) ? JoinOverruled(stories) : stories;

        string KeyOf(string name) => names.TryGetValue(name, out var key) ? key : names[name] = organisations.KeyOf(name);
    }

    /// <summary>What moderators hold to be one story is one, whatever else is told of it.</summary>
    private static List<Story> JoinOverruled(List<Story> stories)
    {
        var byKey = new Dictionary<string, Story>(StringComparer.Ordinal);
        var gone = new HashSet<Story>();
        foreach (var story in stories)
        {
            var keys = story.Tellings.SelectMany(telling => telling.Event.Stories).Distinct().ToList();
            var known = keys.Select(byKey.GetValueOrDefault).OfType<Story>().Distinct().ToList();
            var whole = known.FirstOrDefault() ?? story;
            foreach (var part in known.Append(story).Where(part => part != whole))
            {
                foreach (var telling in part.Tellings) whole.Add(telling);
                gone.Add(part);
            }

            foreach (var key in byKey.Where(one => gone.Contains(one.Value)).Select(one => one.Key).Concat(keys).ToList()) byKey[key] = whole;
        }

        return gone.Count == 0 ? stories : stories.FindAll(story => !gone.Contains(story));
    }

    private bool IsSame(Telling one, Telling other, ThingWords things) =>
        one.Source.Article != other.Source.Article
        && CanBeOneTime(one.Event.When, other.Event.When)
        && CanBeOnePlace(one.Event.Where, other.Event.Where)
        && things.AreShared(one.Event.What, other.Event.What)
        && (Agree(one.Event.Amount, other.Event.Amount) || AreNear(one.Event.When, other.Event.When));

    private static bool CanBeOneTime(EventTime one, EventTime other)
    {
        if (!one.Bounds.Overlaps(other.Bounds)) return false;
        return one.Interval is null || other.Interval is null || one.Interval == other.Interval || (Days(one) <= LongestDays && Days(other) <= LongestDays);
    }

    private bool CanBeOnePlace(IReadOnlyList<EventPlace> one, IReadOnlyList<EventPlace> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(a => other.Any(b => a.Id == b.Id || places.Contains(a.Id, b.Id) || places.Contains(b.Id, a.Id)));

    private static bool Agree(string? one, string? other) => one is null || other is null || WrittenNumber.IsSame(one, other);

    private static bool AreNear(EventTime one, EventTime other) =>
        one.Interval?.To is not { } first || other.Interval?.To is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= DisagreementDays;

    private static int Days(EventTime time) =>
        time.Interval is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;
}
