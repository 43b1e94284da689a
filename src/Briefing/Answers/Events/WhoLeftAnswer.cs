using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>Answers <c>/who-left</c>: the organisations that left the place, closed in it or are leaving it; a finding an organisation.</summary>
public sealed class WhoLeftAnswer
{
    /// <summary>The command's name.</summary>
    public const string Name = "who-left";

    /// <summary>Kinds by which an organisation leaves a place, the most telling first.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["exit", "closure", "scale-back", EventKindKeys.Move];

    private readonly ArticleStore _store;
    private readonly Gazetteer _places;
    private readonly Organisations _organisations;
    private readonly EventSearch _search;
    private readonly StoryMerge _stories;
    private readonly EventNotes _notes;

    public WhoLeftAnswer(BriefingLibrary library, Gazetteer places, Organisations organisations)
    {
        (_store, _places, _organisations) = (library.Store, places, organisations);
        _search = new EventSearch(library.Index, places);
        _stories = new StoryMerge(places, organisations, new QuestionWords());
        _notes = new EventNotes(library.Index, places, organisations);
    }

    /// <param name="question">What is asked; it names a place.</param>
    public Reply.Answer Answer(Question question)
    {
        var articles = new CitableArticles(_store, question.Collections);
        var result = _search.Find(Kinds, question, new EventFilter(question, _places) { IsAboutLeaving = true });
        var stories = _stories.Merge(result.Tellings);
        var departures = stories
            .SelectMany(story => WhoOf(story).Select(who => (Who: who, Story: story)))
            .GroupBy(one => NameKey.Of(_organisations.Canonical(one.Who.Name)))
            .Select(one => Departure.Of(one.First().Who, one.Select(part => part.Story).Distinct(), Kinds))
            .ToList();

        var writer = new EventFindingWriter(articles, question.Labels);
        var groups = GroupDraft.Make(Drafts(new EventGrouping(question, _places), departures, writer), question.Top);
        var notes = _notes.Of(question, result, departures.Count);
        var unnamed = stories.Count(story => !WhoOf(story).Any());
        if (unnamed > 0) notes.Add(question.Labels.Counted(unnamed, "{0} more names no organisation, and is not listed.", "{0} more name no organisation, and are not listed."));
        return new Reply.Answer(Name, question, groups, notes) { Total = departures.Count };
    }

    /// <summary>Who left: organisations and groups of them, never a country or city.</summary>
    private IEnumerable<Actor> WhoOf(Story story) =>
        story.Tellings.SelectMany(telling => telling.Event.Who).Where(who => _organisations.Find(who.Name) is not null || _places.Named(who.Name) is null);

    private static IEnumerable<GroupDraft> Drafts(EventGrouping grouping, List<Departure> departures, EventFindingWriter writer) =>
        grouping.Group(departures, "Who left", departure => departure.Lead.BestDated, departure => departure.Lead.Place)
            .Select(group => group.Draft(departure => Write(writer, departure)));

    private static Finding? Write(EventFindingWriter writer, Departure departure) =>
        writer.Write(departure.Lead, departure.Stories.Skip(1), [departure.Who]);
}
