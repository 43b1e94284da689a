using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.Mentions;

public sealed class QuotesAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Fact]
    public void A_speaker_is_found_by_the_name_that_the_article_gives()
    {
        var findings = Ask(seeded.Folder, "wang minjie").Groups.Single().Findings;
        Assert.Equal(2, findings.Count);
        Assert.StartsWith("\"The past six years leading this team", findings[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("\"Even as a lab-sized team", findings[1].Text, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Equal("Wang Minjie", finding.Who.Single().Name));
    }

    [Fact]
    public void The_citation_holds_the_sentence_that_names_the_speaker() =>
        Assert.EndsWith("wrote Wang in his farewell message.", Ask(seeded.Folder, "wang minjie").Groups[0].Findings[0].Citations[0].Quote, StringComparison.Ordinal);

    [Fact]
    public void Speakers_and_topics_are_told_apart()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "“We will keep the harbour open,” said Maria Jansen. “Jansen is wrong about the harbour,” said Peter Novak.");
        Assert.Equal(["Said by jansen: Maria Jansen", "About jansen: Peter Novak"], Lines(folder, "jansen"));
    }

    [Fact]
    public void The_same_words_of_one_speaker_are_one_quote_with_all_its_articles()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "“We’ll keep the harbour open,” said Maria Jansen.", published: "2024-05-01");
        folder.Put("b", "On Monday Maria Jansen told the council of Brill: \"We'll keep the harbour open.\"", published: "2024-05-02");
        folder.Put("c", "“We’ll keep the harbour open,” said Peter Novak.", published: "2024-04-01");
        var findings = Ask(folder, "harbour").Groups.Single().Findings;
        Assert.Equal(["b,a: Maria Jansen", "c: Peter Novak"], findings.Select(finding => $"{string.Join(',', finding.Citations.Select(citation => citation.Article.Id.Value))}: {finding.Who.Single().Name}"));
        Assert.Equal(2, Ask(folder, "harbour").Total);
    }

    [Fact]
    public void What_nobody_said_is_nothing() => Assert.True(Ask(seeded.Folder, "zebras").IsEmpty);

    [Fact]
    public void Quotes_of_other_collections_are_not_shown()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "“We will keep the harbour open,” said Maria Jansen.", collection: "secret");
        var asked = new AskedText("jansen", AnsweringFolder.Today, ["main"]);
        Assert.True(folder.Answers.Quotes.Answer("quotes", asked.AsWords()).IsEmpty);
    }

    private static Reply.Answer Ask(AnsweringFolder folder, string words) =>
        folder.Answers.Quotes.Answer("quotes", new AskedText(words, AnsweringFolder.Today).AsWords());

    private static string[] Lines(AnsweringFolder folder, string words) =>
        [.. Ask(folder, words).Groups.SelectMany(group => group.Findings.Select(finding => $"{group.Heading}: {finding.Who.Single().Name}"))];
}
