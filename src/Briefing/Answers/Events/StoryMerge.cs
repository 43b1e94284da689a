using Briefing.Answers.Questions;
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
    private StoryTerms _terms = new(organisations, stops);

    /// <param name="tellings">In the order the findings shall have.</param>
    public IReadOnlyList<Story> Merge(IEnumerable<Telling> tellings)
    {
        var drafts = new List<StoryDraft>();
        if (_terms.IsFull) _terms = new StoryTerms(organisations, stops);
        var terms = _terms;
        var byActor = new Dictionary<(string, int), List<StoryDraft>>();
        var lists = new List<List<StoryDraft>>();
        var isOverruled = false;
        foreach (var telling in tellings)
        {
            var traits = new StoryTraits(telling, terms);
            isOverruled |= telling.Event.Stories.Count > 0;
            lists.Clear();
            foreach (var actor in telling.Event.Who) lists.Add(DraftsOf(telling.Event.Kind, actor));
            if (Known(traits, lists) is { } known)
            {
                known.Add(telling, traits);
                continue;
            }

            var draft = new StoryDraft(telling, traits);
            drafts.Add(draft);
            foreach (var list in lists) list.Add(draft);
        }

        var stories = drafts.ConvertAll(draft => draft.Story);
        return isOverruled ? JoinOverruled(stories) : stories;

        List<StoryDraft> DraftsOf(string kind, Actor actor)
        {
            var key = (kind, terms.OfName(actor.Name));
            return byActor.TryGetValue(key, out var list) ? list : byActor[key] = [];
        }
    }

    /// <summary>The story that it tells too. A list may hold hundreds: this is most of what a command without a time costs.</summary>
    private StoryDraft? Known(StoryTraits telling, List<List<StoryDraft>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var draft in list)
            {
                if (draft.CanHold(telling, places)) return draft;
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
