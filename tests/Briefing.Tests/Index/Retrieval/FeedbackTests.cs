using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Tests.Index.Retrieval;

public sealed class FeedbackTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    private const string Question = "harbour quay pier mole strike";

    public FeedbackTests()
    {
        _folder.Store.Put([.. Enumerable.Range(0, 60).Select(Other)], "test");
        _folder.Put("coal", "The strike went on. The miners stayed below.");
        _folder.Put("kin", "The strike went on. The dockers stayed away.");
        foreach (var day in new[] { "Monday", "Tuesday", "Friday" }) _folder.Put(day, $"The dockers began it on {day}.", $"Harbour strike on {day}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void In_a_long_list_an_article_comes_before_others_when_it_speaks_of_what_the_best_speak_of()
    {
        var ranked = Ranked(Question, 50);
        Assert.Equal(["Friday", "Monday", "Tuesday"], ranked[..3].Order());
        Assert.Equal(["kin", "coal"], ranked[3..5]);
    }

    [Fact]
    public void A_short_list_is_ranked_by_the_words_of_the_question_alone() => Assert.Equal(["coal", "kin"], Ranked(Question, 10)[3..5]);

    [Fact]
    public void A_question_for_one_thing_is_answered_by_one_article_whatever_others_speak_of() => Assert.Equal(["coal", "kin"], Ranked("When was the " + Question, 50)[3..5]);

    [Fact]
    public void So_few_articles_that_none_tells_which_words_are_rare_are_ranked_alike_in_any_list() => Assert.Equal(["coal", "kin"], Ranked("strike", 50)[3..5]);

    private static ArticleDraft Other(int number) =>
        new() { Id = new($"other{number}"), Text = $"The {Question.Split(' ')[number % 4]} of town {number} has cranes of the year {1900 + number}, and nobody minds." };

    private string[] Ranked(string words, int top) => [.. _folder.Index.FindPassages(new PassageQuery(words, top, DistinctArticles: true)).Select(hit => hit.Article.Value)];
}
