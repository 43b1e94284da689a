using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Storage;

/// <summary>What is remembered of posted answers.</summary>
public sealed class PostedAnswersTests : IDisposable
{
    private static readonly Conversation Channel = ChatStoreFolder.Channel;

    private readonly ChatStoreFolder _kept = new();

    [Fact]
    public void An_answer_comes_back_as_it_was_posted()
    {
        var answer = _kept.Answer("a") with { Collections = ["main", "tech"], Place = new AnswerPlace(AnswerView.Contexts, 7, 2), Conversation = Channel with { Thread = "T1" } };
        _kept.Add(answer, "x", "\ud800 strange");
        _kept.Reopen();
        var found = _kept.Store.Answers.Find("discord", new MessageRef("C1/a"))!;
        Assert.Equal(answer with { Message = new MessageRef("C1/a"), Collections = found.Collections }, found);
        Assert.Equal(["main", "tech"], found.Collections!);
        Assert.Equal("a", Assert.Single(_kept.Store.Answers.Citing(new ArticleId("\ud800 strange"))).Key);
        Assert.Null(_kept.Store.Answers.Find("slack", new MessageRef("C1/a")));
    }

    [Fact]
    public void What_an_answer_cites_is_not_lost_when_the_program_ends_before_it_is_spread()
    {
        _kept.Store.Answers.Add(_kept.Answer("a"), [1, 2]);
        _kept.Store.Answers.Sent("a", new MessageRef("C1/a"), [new CitedArticle(new ArticleId("x"), 1), new CitedArticle(new ArticleId("y"), 2), new CitedArticle(new ArticleId("x"), 1)]);
        _kept.Reopen();
        Assert.Empty(_kept.Store.Answers.Citing(new ArticleId("x")));
        _kept.Store.Answers.Spread();
        _kept.Store.Answers.Spread();
        Assert.Equal("a", Assert.Single(_kept.Store.Answers.Citing(new ArticleId("y"))).Key);
        Assert.Equal(["x", "y"], _kept.Store.Answers.Cited("a").Select(id => id.Value).Order());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(45)]
    public void What_many_answers_cite_is_spread_over_all_of_them(int count)
    {
        Send(count);
        _kept.Store.Answers.Spread();
        Assert.Equal(count, _kept.Store.Answers.Citing(new ArticleId("x")).Count);
    }

    [Fact]
    public void What_a_busy_second_cites_is_spread_as_it_comes()
    {
        Send(45);
        Assert.Equal(40, _kept.Store.Answers.Citing(new ArticleId("x")).Count);
    }

    [Fact]
    public void The_last_answer_is_one_that_the_person_can_see()
    {
        _kept.Add(_kept.Answer("open"));
        _kept.Clock.Advance(TimeSpan.FromSeconds(1));
        _kept.Add(_kept.Answer("own") with { Visibility = Visibility.Ephemeral, Asker = "U2" });
        Assert.Equal("own", _kept.Store.Answers.Last(Channel, "U2")!.Key);
        Assert.Equal("open", _kept.Store.Answers.Last(Channel, "U1")!.Key);
        Assert.Null(_kept.Store.Answers.Last(Channel with { Thread = "T1" }, "U1"));
        Assert.Null(_kept.Store.Answers.Last(Channel with { Channel = "C2" }, "U1"));
    }

    [Fact]
    public void After_the_retention_nobody_can_tell_who_asked_what_and_open_answers_can_still_be_marked()
    {
        _kept.Add(_kept.Answer("open"), "x");
        _kept.Add(_kept.Answer("own") with { Visibility = Visibility.Ephemeral }, "x");
        _kept.Store.Questions.Add(new LoggedQuestion(_kept.Clock.GetUtcNow(), Channel, "U1", "closures 2031", "closures", LoggedQuestion.Nothing, "open"));
        _kept.Store.Questions.Mark("open", "U1", isUseful: true);
        _kept.Clock.Advance(TimeSpan.FromDays(29));
        _kept.Prune();
        Assert.NotNull(_kept.Store.Answers.Find("own"));
        _kept.Clock.Advance(TimeSpan.FromDays(2));
        _kept.Prune();
        Assert.Null(_kept.Store.Answers.Find("own"));
        var kept = Assert.Single(_kept.Store.Answers.Citing(new ArticleId("x")));
        Assert.Equal((null, null), (kept.Asker, kept.Text));
        Assert.Empty(_kept.Store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Empty(_kept.Store.Questions.Marked(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
    }

    public void Dispose() => _kept.Dispose();

    /// <summary>So many answers, each of which cites one article.</summary>
    private void Send(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _kept.Store.Answers.Add(_kept.Answer($"{number}"), [1, 2]);
            _kept.Store.Answers.Sent($"{number}", new MessageRef($"C1/{number}"), [new CitedArticle(new ArticleId("x"), 1)]);
        }
    }
}
