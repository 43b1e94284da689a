using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Dates;

/// <summary>Reads the times of articles made for a test.</summary>
internal static class DatedText
{
    private static readonly SentenceReader Sentences = new();
    private static readonly DateReader Dates = new();

    public static DateReading Read(Article article) => Dates.Read(article, Sentences.Read(article));

    public static Article Of(string text, DateOnly? published = null, DateTimeOffset storedAt = default) => new()
    {
        Id = new ArticleId("a"), Text = text, Published = published is { } day ? PublishedDate.On(day) : null, StoredAt = storedAt,
    };
}
