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
            var lists = telling.Event.Who.Select(actor => StoriesOf(telling.Event.Kind, actor)).ToList();
            if (Known(telling, lists, things) is { } known)
            {
                known.Add(telling);
                continue;
            }

            var story = new Story(telling);
            stories.Add(story);
            foreach (var list in lists) list.Add(story);
        }

        return stories.Exists(story => story.Tellings.Any(telling => telling.Event.Stories.Count > 0)) ? JoinOverruled(stories) : stories;

        List<Story> StoriesOf(string kind, Actor actor)
        {
            if (!names.TryGetValue(actor.Name, out var name)) names[actor.Name] = name = organisations.KeyOf(actor.Name);
            return byActor.TryGetValue((kind, name), out var list) ? list : byActor[(kind, name)] = [];
        }
    }

    /// <summary>The story that it tells too. A list may hold hundreds: this is most of what a command without a time costs.</summary>
    private Story? Known(Telling telling, List<List<Story>> lists, ThingWords things)
    {
        foreach (var list in lists)
        {
            foreach (var story in list)
            {
                if (IsSame(story, telling, things)) return story;
            }
        }

        return null;
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

    private bool IsSame(Story story, Telling telling, ThingWords things)
    {
        foreach (var other in story.Tellings)
        {
            if (!IsSame(other, telling, things)) return false;
        }

        return true;
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

    private bool CanBeOnePlace(IReadOnlyList<EventPlace> one, IReadOnlyList<EventPlace> other)
    {
        if (one.Count == 0 || other.Count == 0) return true;
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (a.Id == b.Id || places.Contains(a.Id, b.Id) || places.Contains(b.Id, a.Id)) return true;
            }
        }

        return false;
    }

    private static bool Agree(string? one, string? other) => one is null || other is null || WrittenNumber.IsSame(one, other);

    private static bool AreNear(EventTime one, EventTime other) =>
        one.Interval?.To is not { } first || other.Interval?.To is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= DisagreementDays;

    private static int Days(EventTime time) =>
        time.Interval is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;
}
