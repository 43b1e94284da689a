using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>Answers <c>/timeline</c>: the events of all kinds about a topic, in the order of time, undated ones last.</summary>
public sealed class TimelineAnswer
{
    /// <summary>The command's name.</summary>
    public const string Name = "timeline";

    private readonly ArticleStore _store;
    private readonly Gazetteer _places;
    private readonly string[] _kinds;
    private readonly EventSearch _search;
    private readonly StoryMerge _stories;
    private readonly EventNotes _notes;

    public TimelineAnswer(BriefingLibrary library, Gazetteer places, Organisations organisations, EventKinds kinds)
    {
        (_store, _places, _kinds) = (library.Store, places, [.. kinds.All.Select(kind => kind.Key)]);
        _search = new EventSearch(library.Index, places);
        _stories = new StoryMerge(places, organisations, new QuestionWords());
        _notes = new EventNotes(library.Index, places, organisations);
    }

    public Reply.Answer Answer(Question question)
    {
        var articles = new CitableArticles(_store, question.Collections);
        var result = _search.Find(_kinds, question, new EventFilter(question, _places));
        var stories = _stories.Merge(result.Tellings);

        var writer = new EventFindingWriter(articles, question.Labels);
        var drafts = new EventGrouping(question, _places).Group(stories, "Timeline", story => story.BestDated, story => story.Place)
            .Select(group => GroupDraft.Of(group.Heading, group.Match, OldestFirst(group.Members), story => writer.Write(story)));
        var groups = GroupDraft.Make(drafts, question.Top);
        var notes = _notes.Of(question, result, stories.Count);
        return new Reply.Answer(Name, question, groups, notes) { Total = stories.Count };
    }

    private static IOrderedEnumerable<Story> OldestFirst(IEnumerable<Story> stories) =>
        stories.OrderBy(story => story.BestDated.Day is > 0 and var day ? day : int.MaxValue);
}
