using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>Answers <c>/closures</c>, <c>/layoffs</c>, <c>/openings</c> and every other command that an event kind's data names.</summary>
public sealed class EventAnswer
{
    private readonly ArticleStore _store;
    private readonly Gazetteer _places;
    private readonly EventKinds _kinds;
    private readonly EventSearch _search;
    private readonly StoryMerge _stories;
    private readonly EventNotes _notes;

    public EventAnswer(BriefingLibrary library, Gazetteer places, Organisations organisations, EventKinds kinds)
    {
        (_store, _places, _kinds) = (library.Store, places, kinds);
        _search = new EventSearch(library.Index, places);
        _stories = new StoryMerge(places, organisations, new QuestionWords());
        _notes = new EventNotes(library.Index, places, organisations);
    }

    /// <param name="kind">A kind that has a command.</param>
    /// <param name="question">What is asked.</param>
    public Reply.Answer Answer(EventKind kind, Question question)
    {
        var command = kind.Command!;
        var articles = new CitableArticles(_store, question.Collections);
        var filter = new EventFilter(question, _places);
        var result = _search.Find([.. command.Answers, .. command.Apart], question, filter);
        var stories = _stories.Merge(result.Tellings);

        var grouping = new EventGrouping(question, _places);
        var writer = new EventFindingWriter(articles, question.Labels);
        var drafts = Groups(question, grouping, kind, stories).Select(group => group.Draft(story => writer.Write(story)));
        var groups = GroupDraft.Make(drafts, question.Top);
        return new Reply.Answer(command.Name, question, groups, _notes.Of(question, result, stories.Count)) { Total = stories.Count };
    }

    private IEnumerable<EventGroup<Story>> Groups(Question question, EventGrouping grouping, EventKind kind, IReadOnlyList<Story> stories)
    {
        var command = kind.Command!;
        var first = GroupsOf(grouping, kind.Heading, [.. stories.Where(story => !command.Apart.Contains(story.Kind))]);
        var apart = command.Apart.SelectMany(key =>
        {
            var heading = _kinds.Find(key)?.Heading ?? key;
            return GroupsOf(grouping, heading, [.. stories.Where(story => story.Kind == key)]).Select(group => group.Under(question.Labels.Of(heading)));
        });
        return first.Concat(apart);
    }

    private static IEnumerable<EventGroup<Story>> GroupsOf(EventGrouping grouping, string heading, IReadOnlyCollection<Story> stories) =>
        grouping.Group(stories, heading, story => story.BestDated, story => story.Place);
}
