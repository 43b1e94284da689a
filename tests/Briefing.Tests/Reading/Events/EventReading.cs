using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Events;

namespace Briefing.Tests.Reading.Events;

/// <summary>Reads the events of sentences made for a test.</summary>
internal static class EventReading
{
    private static readonly ArticleReader Reader = new();

    public static IReadOnlyList<Event> Of(string text, string title = "", string? published = "2025-03-14") =>
        Of(new Article { Id = new ArticleId("a"), Title = title, Text = text, Published = PublishedDate.TryParse(published) });

    public static IReadOnlyList<Event> Of(Article article) => Reader.Read(article).Events;

    /// <summary>"kind: who | what | amount | status" a line, in the order of the reading.</summary>
    public static string Sketch(IEnumerable<Event> events) =>
        string.Join('\n', events.Select(found => $"{found.Kind}: {string.Join(", ", found.Who.Select(actor => actor.Name))} | {found.What} | {found.Amount} | {found.Status}"));
}
