using Bot.Commands.AnswerText;
using Bot.Json;
using Briefing.Articles;
using Briefing.Reading;

namespace Bot.CommandLine;

/// <summary>What reading found, for people: the events with their passages, then the words read as dates, places and names.</summary>
internal static class ReadingText
{
    public static void Write(TextWriter output, ArticleReading reading)
    {
        var article = reading.Article;
        output.WriteLine(VisibleText.Of($"{article.Id}: {(article.Title.Length > 0 ? article.Title : "(no title)")}"));
        output.WriteLine($"  published {article.Published?.Written ?? "unknown"}, {reading.Sentences.Count} sentences");
        foreach (var found in reading.Events)
        {
            string?[] parts = [found.Kind, string.Join(", ", found.Who.Select(actor => actor.Name)), found.What, string.Join(", ", found.Where.Select(place => place.Name)), found.When.Text, found.Amount, JsonText.Kebab(found.Status)];
            output.WriteLine(VisibleText.Of("  " + string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)))));
            output.WriteLine(VisibleText.Of($"    “{article.Slice(found.Mentions[0].Passage)}”"));
        }

        Words(output, "dates", article, reading.Dates.Select(date => date.Span));
        Words(output, "places", article, reading.Places.Select(place => place.Span));
        Words(output, "names", article, reading.Names.Where(name => !name.IsReference).Select(name => name.Span));
    }

    private static void Words(TextWriter output, string heading, Article article, IEnumerable<TextSpan> spans)
    {
        var words = string.Join(" · ", spans.Select(article.Slice).Distinct());
        if (words.Length > 0) output.WriteLine(VisibleText.Of($"  {heading}: {words}"));
    }
}
