using System.Globalization;
using Briefing.Articles;
using Briefing.Index;
using Briefing.Reading.Events;

namespace Bot.Commands;

/// <summary>Makes examples that find something in what the asker may see; null where nothing would be found.</summary>
internal sealed class CorpusExamples(BriefingIndex index, ArticleStore store)
{
    private const int NewestArticles = 50;

    /// <summary>"/closures China": the place most told of, or a year where no place is told.</summary>
    public string? OfEvents(string command, IReadOnlyList<string> kinds, CommandRequest request)
    {
        var events = Events(kinds, request);
        var place = MostTold(events.SelectMany(told => told.Where).Select(where => where.Name));
        var year = MostTold(events.Select(told => told.When.Interval?.From?.Year.ToString(CultureInfo.InvariantCulture)).OfType<string>());
        return (place ?? year) is { } argument ? $"/{command} {argument}" : null;
    }

    /// <summary>"/who-left China"; null unless some event tells a place.</summary>
    public string? OfPlaces(string command, IReadOnlyList<string> kinds, CommandRequest request) =>
        MostTold(Events(kinds, request).SelectMany(told => told.Where).Select(where => where.Name)) is { } place ? $"/{command} {place}" : null;

    /// <summary>"/about Microsoft": the organisation most told of.</summary>
    public string? OfActors(string command, IReadOnlyList<string> kinds, CommandRequest request) =>
        MostTold(Events(kinds, request).SelectMany(told => told.Who).Select(who => who.Name)) is { } who ? $"/{command} {who}" : null;

    /// <summary>"/quotes Wang Minjie": who speaks most in the newest articles.</summary>
    public string? OfSpeakers(string command, CommandRequest request) => Speaker(request) is { } speaker ? $"/{command} {speaker}" : null;

    /// <summary>"/ask what did Wang Minjie say".</summary>
    public string? OfQuestions(string command, CommandRequest request) => Speaker(request) is { } speaker ? $"/{command} what did {speaker} say" : null;

    /// <summary>"/numbers jobs": what is counted most in the newest articles.</summary>
    public string? OfFigures(string command, CommandRequest request)
    {
        var figures = index.FindFigures(new MentionQuery("", NewestArticles, request.Collections)).Mentions;
        var counted =
            from figure in figures
            let words = store.Find(figure.Article, figure.Revision)?.Slice(figure.Span).Split(' ')
            where words is [_, .., var last] && last.All(char.IsAsciiLetterLower)
            select words[^1];
        return MostTold(counted) is { } thing ? $"/{command} {thing}" : null;
    }

    /// <summary>The key of the newest article.</summary>
    public string? OfArticles(string command, CommandRequest request) =>
        index.FindArticles("", 1, request.Collections) is [var newest, ..] ? $"/{command} {newest}" : null;

    private string? Speaker(CommandRequest request)
    {
        var quotes = index.FindQuotes(new MentionQuery("", NewestArticles, request.Collections)).Mentions;
        return MostTold(quotes.Select(quote => quote.Speaker).OfType<string>().Where(speaker => char.IsUpper(speaker[0])));
    }

    private List<Event> Events(IReadOnlyList<string> kinds, CommandRequest request) =>
        [.. index.FindEvents(new EventQuery(kinds, null, [], request.Collections)).Select(found => found.Event).Where(told => told.Status != EventStatus.Denied)];

    private static string? MostTold(IEnumerable<string> names) =>
        names.GroupBy(name => name).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
