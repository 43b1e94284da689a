using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;
using Briefing.Articles.Overrules;
using Briefing.Moderation;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>What the contract cannot see on every platform: the desk under a crowd, at a stop, with an outbox that fails.</summary>
public sealed class ChatDeskTests : IAsyncLifetime
{
    private readonly ScriptedStage _stage = new();

    private ScriptedPlatform Platform => _stage.Platform;

    public ValueTask InitializeAsync() => new(_stage.StartAsync());

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Of_a_hundred_deliveries_at_the_same_time_one_is_answered()
    {
        var request = Request("same");
        var replies = Enumerable.Range(0, 100).Select(_ => new ScriptedReply(Platform, request)).ToList();
        await Task.WhenAll(replies.Select(reply => Task.Run(() => _stage.Desk.TakeAsync(request, reply, Platform, CancellationToken.None))));
        Assert.Single(replies, reply => reply.Shown is not null);
    }

    [Fact]
    public async Task A_crowd_is_answered_each_once()
    {
        var requests = Enumerable.Range(0, 400).Select(number => Request($"crowd-{number}")).ToList();
        var replies = requests.ConvertAll(request => new ScriptedReply(Platform, request));
        await Task.WhenAll(requests.Zip(replies).Select(pair => Task.Run(() => _stage.Desk.TakeAsync(pair.First, pair.Second, Platform, CancellationToken.None))));
        Assert.All(replies, reply => Assert.Contains("Quayside", reply.Shown!.Seen.Text, StringComparison.Ordinal));
        Assert.Equal(requests.Count, Platform.Posts.Count);
    }

    [Fact]
    public async Task A_stop_waits_for_what_was_taken_and_lets_nothing_more_in()
    {
        Task<Post> answer;
        Task drained;
        using (await _stage.HoldAnswersAsync())
        {
            answer = _stage.CommandAsync("/closures 2025");
            drained = _stage.Desk.DrainAsync(CancellationToken.None);
            Assert.False(drained.IsCompleted);
            Assert.Contains("I am being restarted.", (await _stage.CommandAsync("/closures 2024", Person.Colleague)).Text, StringComparison.Ordinal);
            Assert.False(answer.IsCompleted);
        }

        Assert.Contains("Quayside", (await answer).Text, StringComparison.Ordinal);
        await drained;
    }

    [Fact]
    public async Task An_answer_that_the_platform_refused_is_not_remembered()
    {
        var request = Request("late");
        var reply = new ScriptedReply(Platform, request);
        _stage.Clock.Advance(TimeSpan.FromSeconds(4));
        await _stage.Desk.TakeAsync(request, reply, Platform, CancellationToken.None);
        Assert.Null(reply.Shown);
        Assert.Null(_stage.Store.Answers.Last(request.Conversation, request.Actor.Id));
    }

    [Fact]
    public async Task A_broken_memory_is_told_and_not_silent()
    {
        _stage.Store.Dispose();
        Assert.Contains("Something went wrong here; the log has it under", (await _stage.CommandAsync("/closures 2025")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_asked_again_is_answered_from_what_the_articles_say_by_then()
    {
        const string Asked = "/closures may 2025";
        var first = (await _stage.CommandAsync(Asked)).Text;
        Assert.Equal(first, (await _stage.CommandAsync(Asked, Person.Colleague)).Text);
        StageArticles.Push(_stage.Library, [StageArticles.Draft("mill", "Mill shut", "2025-06-02", "Cellar Foods closed its mill in Bergen in May 2025.")]);
        Assert.Contains("Bergen", (await _stage.CommandAsync(Asked)).Text, StringComparison.Ordinal);
        _stage.Retract("mill");
        Assert.Equal(first, (await _stage.CommandAsync(Asked)).Text);
    }

    [Fact]
    public async Task Where_there_are_no_articles_it_says_how_they_come_in()
    {
        foreach (var id in _stage.Library.Index.FindArticles("", 100, ["main"])) _stage.Retract(id.Value);
        const string Why = "There are no articles here yet (in main). Moderators bring them in with /push.";
        Assert.Contains(Why, (await _stage.CommandAsync("/closures 2025")).Text, StringComparison.Ordinal);
        var greeting = (await _stage.JoinAsync(Scene.Channel)).Text;
        Assert.Contains(Why, greeting, StringComparison.Ordinal);
        Assert.DoesNotContain("For example", greeting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_word_is_not_answered_with_a_question()
    {
        var request = Request("file") with { Entry = ChatEntry.DirectMessage, Text = "@bot ", Files = [new ChatFile("a.txt", "text/plain", 1, (_, _) => Task.FromResult<byte[]>([65]))] };
        var reply = new ScriptedReply(Platform, request);
        await _stage.Desk.TakeAsync(request, reply, Platform, CancellationToken.None);
        Assert.Equal("To bring a file in, write “push” in the message that it comes with.", reply.Shown!.Seen.Text.Trim());
    }

    [Fact]
    public void The_same_question_of_who_may_see_more_is_answered_from_more()
    {
        var composer = new AnswerComposer(new Dispatcher(_stage.Library));
        Assert.DoesNotContain(Cited("main"), id => id == "secret");
        Assert.Contains(Cited("main", "secret"), id => id == "secret");
        Assert.DoesNotContain(Cited("main"), id => id == "secret");

        IEnumerable<string> Cited(params string[] visible) => composer.Compose(
            new PostedAnswer
            {
                Key = "key", Conversation = Request("visible").Conversation, Visibility = Visibility.Public, Asker = "U1", Text = "/closures madrid 2024", Day = new DateOnly(2025, 7, 23), Collections = visible, At = default,
            },
            Platform).Cited.Select(article => article.Id.Value);
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_is_text_in_a_file()
    {
        StageArticles.Push(_stage.Library, [StageArticles.Draft("formula", "=cmd|' /C calc'!A0", "2025-06-02", "Cellar Foods closed its mill in Bergen in May 2025.")]);
        var file = await _stage.PressAsync(await _stage.CommandAsync("/closures Bergen"), "CSV");
        var csv = System.Text.Encoding.UTF8.GetString(Platform.Find(file.Reference)!.Message.Attachment!.Content.Span);
        Assert.Contains(",'=cmd|' /C calc'!A0,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_comes_after_the_sign_that_it_is_worked_on()
    {
        var answer = await _stage.CommandAsync("/closures 2025");
        await _stage.ForgeAsync(answer, "test-long:1");
        Assert.True(_stage.LastReply.Working.Task.IsCompleted);
        Assert.Equal(["Half done."], _stage.LastReply.Progress);
    }

    [Fact]
    public async Task An_unchanged_answer_is_left_alone()
    {
        var answer = await _stage.MentionAsync("closures 2025");
        StageArticles.Push(_stage.Library, [StageArticles.Draft("harbour", "Harbour lab shut", "2025-06-02", "Quayside Systems closed its laboratory in Rotterdam in May 2025. And another sentence.")]);
        await _stage.WorkAsync();
        Assert.Equal(answer.Text, _stage.Now(answer).Text);
    }

    [Fact]
    public async Task An_answer_whose_question_is_forgotten_is_marked_when_its_source_is_retracted()
    {
        var answer = await _stage.MentionAsync("closures 2025");
        _stage.Store.ForgetPerson(Platform.Name, nameof(Person.Reader));
        _stage.Retract("harbour");
        await _stage.WorkAsync();
        Assert.Equal("Source withdrawn on 2025-07-23.", (await _stage.ChangedAsync(answer)).Text);
        Assert.Contains("too old for its buttons", (await _stage.ForgeAsync(answer, $"more:{_stage.Store.Answers.Find(Platform.Name, new MessageRef(answer.Reference))!.Key}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_whose_question_is_forgotten_is_marked_when_a_moderator_corrects_its_source_and_left_when_its_source_changes()
    {
        var answer = await _stage.MentionAsync("closures 2025");
        _stage.Store.ForgetPerson(Platform.Name, nameof(Person.Reader));
        _stage.Clock.Advance(TimeSpan.FromMinutes(1));
        StageArticles.Push(_stage.Library, [StageArticles.Draft("harbour", "Harbour lab shut", "2025-06-02", "Quayside Systems closed its laboratory in Rotterdam in April 2025.")]);
        await _stage.WorkAsync();
        Assert.Equal(answer.Text, _stage.Now(answer).Text);

        var found = Assert.IsType<Reply.Answer>(_stage.Dispatcher.Run(new CommandRequest("/closures Rotterdam", new DateOnly(2025, 7, 23)))).Groups[0].Findings[0];
        Assert.IsType<DeskResult.Done>(_stage.Library.Moderators.Overrule(new Moderator("ann", new DateOnly(2025, 7, 23)), found.Events, new Ruling.NotAnEvent()));
        await _stage.WorkAsync();
        Assert.Equal("A source was corrected on 2025-07-23. Ask again for what the sources say now.", (await _stage.ChangedAsync(answer)).Text);
    }

    [Fact]
    public async Task Suggestions_come_from_what_the_asker_may_see()
    {
        Assert.Equal(["closures"], (await SuggestAsync(Person.Reader, Scene.Channel, "command", "clo")).Select(choice => choice.Value));
        Assert.Equal([new ChatChoice("Harbour lab shut", "harbour")], await SuggestAsync(Person.Reader, Scene.Channel, "article", "harb"));
        Assert.Contains("Rotterdam", (await SuggestAsync(Person.Reader, Scene.Channel, "where", "rott")).Select(choice => choice.Value));
        Assert.Contains("Quayside Systems", (await SuggestAsync(Person.Reader, Scene.Channel, "who", "quay")).Select(choice => choice.Value));
        Assert.Contains("july 2024", (await SuggestAsync(Person.Reader, Scene.Channel, "when", "jul")).Select(choice => choice.Value));
        Assert.Empty(await SuggestAsync(Person.Reader, Scene.Channel, "article", "Secret"));
        Assert.Empty(await SuggestAsync(Person.Reader, Scene.Channel, "who", "Hidden"));
        Assert.Empty(await SuggestAsync(Person.Stranger, Scene.Elsewhere, "article", "harb"));
        Assert.Empty(await SuggestAsync(Person.Stranger, Scene.Elsewhere, "where", "rott"));
    }

    [Fact]
    public async Task A_long_suggestion_is_shown_short_and_put_in_whole()
    {
        StageArticles.Push(_stage.Library, [StageArticles.Draft("verbose", "Verbose " + new string('x', 200), "2025-06-02", "Nothing else.")]);
        var choice = Assert.Single(await SuggestAsync(Person.Reader, Scene.Channel, "article", "Verbose"));
        Assert.Equal((100, "verbose"), (choice.Label.Length, choice.Value));
    }

    private ValueTask<IReadOnlyList<ChatChoice>> SuggestAsync(Person by, Scene at, string argument, string typed) =>
        _stage.Desk.SuggestAsync(new SuggestRequest(ScriptedStage.In(at), new ChatActor(by.ToString()), "article", argument, typed), Platform, CancellationToken.None);

    private static ChatRequest Request(string key) => new()
    {
        DedupeKey = key,
        Entry = ChatEntry.Command,
        Conversation = ScriptedStage.In(Scene.Channel),
        Actor = new ChatActor(nameof(Person.Reader)),
        Text = "/closures 2025",
    };
}
