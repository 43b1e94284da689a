using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Storage;

/// <summary>What is remembered of posted answers.</summary>
public sealed class PostedAnswersTests : IDisposable
{
    private static readonly Conversation Channel = new("discord", "W1", "C1");

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 7, 23, 8, 0, 0, TimeSpan.Zero));
    private ChatStore _store;

    public PostedAnswersTests() => _store = ChatStore.Open(_folder.Path, _clock);

    [Fact]
    public void An_answer_comes_back_as_it_was_posted()
    {
        var answer = Answer("a") with { Collections = ["main", "tech"], Place = new AnswerPlace(AnswerView.Contexts, 7, 2), Conversation = Channel with { Thread = "T1" } };
        Add(answer, "x", "\ud800 strange");
        Reopen();
        var found = _store.Answers.Find("discord", new MessageRef("C1/a"))!;
        Assert.Equal(answer with { Message = new MessageRef("C1/a"), Collections = found.Collections }, found);
        Assert.Equal(["main", "tech"], found.Collections!);
        Assert.Equal("a", Assert.Single(_store.Answers.Citing(new ArticleId("\ud800 strange"))).Key);
        Assert.Null(_store.Answers.Find("slack", new MessageRef("C1/a")));
    }

    [Fact]
    public void What_an_answer_cites_is_not_lost_when_the_program_ends_before_it_is_spread()
    {
        _store.Answers.Add(Answer("a"), [1, 2]);
        _store.Answers.Sent("a", new MessageRef("C1/a"), [new CitedArticle(new ArticleId("x"), 1), new CitedArticle(new ArticleId("y"), 2), new CitedArticle(new ArticleId("x"), 1)]);
        Reopen();
        Assert.Empty(_store.Answers.Citing(new ArticleId("x")));
        _store.Answers.Spread();
        _store.Answers.Spread();
        Assert.Equal("a", Assert.Single(_store.Answers.Citing(new ArticleId("y"))).Key);
        Assert.Equal(["x", "y"], _store.Answers.Cited("a").Select(id => id.Value).Order());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(45)]
    public void What_many_answers_cite_is_spread_over_all_of_them(int count)
    {
        Send(count);
        _store.Answers.Spread();
        Assert.Equal(count, _store.Answers.Citing(new ArticleId("x")).Count);
    }

    [Fact]
    public void What_a_busy_second_cites_is_spread_as_it_comes()
    {
        Send(45);
        Assert.Equal(40, _store.Answers.Citing(new ArticleId("x")).Count);
    }

    [Fact]
    public void The_last_answer_is_one_that_the_person_can_see()
    {
        Add(Answer("open"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Add(Answer("own") with { Visibility = Visibility.Ephemeral, Asker = "U2" });
        Assert.Equal("own", _store.Answers.Last(Channel, "U2")!.Key);
        Assert.Equal("open", _store.Answers.Last(Channel, "U1")!.Key);
        Assert.Null(_store.Answers.Last(Channel with { Thread = "T1" }, "U1"));
        Assert.Null(_store.Answers.Last(Channel with { Channel = "C2" }, "U1"));
    }

    [Fact]
    public void After_the_retention_nobody_can_tell_who_asked_what_and_open_answers_can_still_be_marked()
    {
        Add(Answer("open"), "x");
        Add(Answer("own") with { Visibility = Visibility.Ephemeral }, "x");
        _store.Questions.Add(new LoggedQuestion(_clock.GetUtcNow(), Channel, "U1", "closures 2031", "closures", LoggedQuestion.Nothing, "open"));
        _store.Questions.Mark("open", "U1", isUseful: true);
        _clock.Advance(TimeSpan.FromDays(29));
        Prune();
        Assert.NotNull(_store.Answers.Find("own"));
        _clock.Advance(TimeSpan.FromDays(2));
        Prune();
        Assert.Null(_store.Answers.Find("own"));
        var kept = Assert.Single(_store.Answers.Citing(new ArticleId("x")));
        Assert.Equal((null, null), (kept.Asker, kept.Text));
        Assert.Empty(_store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Empty(_store.Questions.Marked(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private PostedAnswer Answer(string key) => new()
    {
        Key = key,
        Conversation = Channel,
        Visibility = Visibility.Public,
        Asker = "U1",
        Text = "/closures 2024",
        Day = new DateOnly(2025, 7, 23),
        Collections = null,
        At = _clock.GetUtcNow(),
    };

    private void Add(PostedAnswer answer, params string[] cited)
    {
        _store.Answers.Add(answer, [1, 2]);
        _store.Answers.Sent(answer.Key, new MessageRef("C1/" + answer.Key), [.. cited.Select(id => new CitedArticle(new ArticleId(id), 1))]);
        _store.Answers.Spread();
    }

    /// <summary>So many answers, each of which cites one article.</summary>
    private void Send(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _store.Answers.Add(Answer($"{number}"), [1, 2]);
            _store.Answers.Sent($"{number}", new MessageRef($"C1/{number}"), [new CitedArticle(new ArticleId("x"), 1)]);
        }
    }

    private void Prune() => _store.Prune(TimeSpan.FromDays(30), _clock.GetUtcNow());

    private void Reopen()
    {
        _store.Dispose();
        _store = ChatStore.Open(_folder.Path, _clock);
    }
}
