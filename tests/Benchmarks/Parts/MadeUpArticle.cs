using Briefing.Articles;

namespace Benchmarks.Parts;

/// <summary>An article of nobody's, with something for each reader.</summary>
internal static class MadeUpArticle
{
    private static readonly string[] Paragraphs =
    [
        "Harrow & Pell will close its furniture works in Leeds by the end of March 2024, the company said on Tuesday, and 340 people will lose their jobs.",
        "“We have kept the works open for six years longer than the numbers allowed,” said Martha Quill, who has led the firm since 2019. “There is no order left to build.”",
        "The plant opened in 1961 and once made a fifth of all school desks in Britain. Last year its sales fell to £12.4 million from £31 million.",
        "In Poland, where Harrow & Pell moved its upholstery in the autumn of 2021, production goes on. The firm denied that it would leave Gdansk too.",
        "Two rivals, Oakenfold and Tarn Brothers, reportedly plan to cut some 1,200 jobs in Germany and France in the second half of the year.",
    ];

    public static Article Create() => new()
    {
        Id = new ArticleId("made-up"), Title = "Harrow & Pell shuts Leeds works", Text = string.Join('\n', Paragraphs), Published = PublishedDate.TryParse("2024-01-16"),
    };

    /// <summary>Other articles of the same paragraphs, each in an order of its own.</summary>
    public static IEnumerable<ArticleDraft> Corpus(int articles) => Enumerable.Range(0, articles).Select(number => new ArticleDraft
    {
        Id = new ArticleId($"made-up-{number}"), Title = $"Edition {number}",
        Text = string.Join('\n', Enumerable.Range(0, Paragraphs.Length).Select(paragraph => Paragraphs[(paragraph + number) % Paragraphs.Length])),
    });
}
