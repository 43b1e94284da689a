using System.Globalization;
using Briefing.Index;
using Briefing.Reading.Events;

namespace Bot.Commands;

/// <summary>Makes examples that find something in what the asker may see; null where nothing would be found.</summary>
internal sealed class CorpusExamples(BriefingIndex index)
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
    public string? OfSpeakers(string command, CommandRequest request)
    {
        var quotes = index.FindQuotes(new MentionQuery("", NewestArticles, request.Collections)).Mentions;
        return MostTold(quotes.Select(quote => quote.Speaker).OfType<string>().Where(speaker => char.IsUpper(speaker[0]))) is { } speaker ? $"/{command} {speaker}" : null;
    }

    /// <summary>The key of the newest article.</summary>
    public string? OfArticles(string command, CommandRequest request) =>
        index.FindArticles("", 1, request.Collections) is [var newest, ..] ? $"/{command} {newest}" : null;

    private List<Event> Events(IReadOnlyList<string> kinds, CommandRequest request) =>
        [.. index.FindEvents(new EventQuery(kinds, null, [], request.Collections)).Select(found => found.Event).Where(told => told.Status != EventStatus.Denied)];

    private static string? MostTold(IEnumerable<string> names) =>
        names.GroupBy(name => name).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
