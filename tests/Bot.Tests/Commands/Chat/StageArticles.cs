using System.Globalization;
using Briefing;
using Briefing.Articles;

namespace Bot.Tests.Commands.Chat;

/// <summary>The articles of the stage: made up, in two collections.</summary>
internal static class StageArticles
{
    /// <summary>Closures of 2024: more than one message of any platform holds.</summary>
    public const int Plants = 30;

    private static readonly string[] Names =
    [
        "Alder", "Birch", "Cedar", "Dunmore", "Elmwood", "Fernhill", "Granby", "Hazelton", "Ivybridge", "Juniper",
        "Kestrel", "Linden", "Marlow", "Norwell", "Oakridge", "Pinewood", "Quillon", "Rowan", "Sorrel", "Thistle",
        "Umber", "Vesper", "Willow", "Yarrow", "Zephyr", "Ashby", "Bramble", "Clover", "Drayton", "Egret",
    ];

    private static readonly string[] Trades = ["Motors", "Textiles", "Foods", "Glass", "Steel"];
    private static readonly string[] Cities = ["Leeds", "Lyon", "Turin", "Porto", "Ghent", "Graz"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June"];

    public static void PushAll(BriefingLibrary library) => Push(
        library,
        [
            .. Enumerable.Range(1, Plants).Select(Plant),
            Draft("harbour", "Harbour lab shut", "2025-06-02", "Quayside Systems closed its laboratory in Rotterdam in May 2025. The company had opened it in 2019. Staff were told on a Monday. A spokesman thanked the city. The building will be sold."),
            Draft("orchard", "Orchard cuts jobs", "2025-06-10", "Orchard Robotics laid off 240 workers in Dresden in June 2025. \"We had no choice,\" said Anna Keller, the chief executive."),
            Draft("secret", "Secret lab shut", "2024-08-01", "Hidden Valley Labs closed its plant in Madrid in July 2024.") with { Collection = "secret" },
        ]);

    public static void Push(BriefingLibrary library, IReadOnlyList<ArticleDraft> drafts) => Assert.Equal(drafts.Count, library.Newsdesk.Push(drafts, "test").Count());

    public static ArticleDraft Draft(string id, string title, string published, string text) => new()
    {
        Id = new ArticleId(id),
        Title = title,
        Text = text,
        Published = PublishedDate.TryParse(published),
        Source = "The Stage Gazette",
        Url = $"https://gazette.example/{id}",
    };

    /// <summary>The company whose plant article has that number, from 1.</summary>
    public static string Company(int number) => $"{Names[number - 1]} {Trades[number % Trades.Length]}";

    private static ArticleDraft Plant(int number)
    {
        var (city, month) = (Cities[number % Cities.Length], Months[number % Months.Length]);
        var company = Company(number);
        return Draft(
            string.Create(CultureInfo.InvariantCulture, $"plant-{number:00}"),
            $"{company} shuts {city} plant",
            "2024-09-01",
            $"{company} closed its plant in {city} in {month} 2024, the company said. Nobody had expected it.");
    }
}
