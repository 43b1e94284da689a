using Briefing.Answers.Questions;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>
/// Joins what several articles tell of one event: the same kind and organisation, times that can be one, places of which
/// one contains the other, and things that share a word. When in doubt they stay apart.
/// </summary>
internal sealed class StoryMerge(Gazetteer places, Organisations organisations, QuestionWords stops)
{
    private readonly StoryTerms _terms = new(organisations, stops);

    /// <param name="tellings">In the order the findings shall have.</param>
    public IReadOnlyList<Story> Merge(IReadOnlyCollection<Telling> tellings)
    {
        var stories = new List<Story>(tellings.Count);
        var byActor = new Dictionary<long, List<Story>>();
        var isOverruled = false;
        foreach (var telling in tellings)
        {
            isOverruled |= telling.Traits.IsOverruled;
            if (Known(telling.Traits, byActor) is { } known)
            {
                known.Add(telling);
                continue;
            }

            var story = new Story(telling);
            stories.Add(story);
            foreach (var actor in telling.Traits.Actors(_terms))
            {
                if (byActor.TryGetValue(actor, out var list)) list.Add(story);
                else byActor.Add(actor, [story]);
            }
        }

        return isOverruled ? JoinOverruled(stories) : stories;
    }

    /// <summary>The story that it tells too. Of an actor there may be hundreds: this is most of what a command without a time costs.</summary>
    private Story? Known(EventTraits telling, Dictionary<long, List<Story>> byActor)
    {
        foreach (var actor in telling.Actors(_terms))
        {
            if (!byActor.TryGetValue(actor, out var stories)) continue;
            foreach (var story in stories)
            {
                if (story.CanHold(telling, _terms, places)) return story;
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
}
