using Bot.Commands;
using Bot.CommandLine;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Storage;

public sealed class ChatStoreTests : IDisposable
{
    private static readonly Conversation Channel = new("discord", "W1", "C1");

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 7, 23, 8, 0, 0, TimeSpan.Zero));
    private ChatStore _store;

    public ChatStoreTests() => _store = ChatStore.Open(_folder.Path, _clock);

    [Fact]
    public void A_request_is_taken_once_and_again_only_when_the_program_ended_before_its_answer()
    {
        Assert.True(_store.Seen.Take("begun"));
        Assert.True(_store.Seen.Take("answered"));
        Assert.False(_store.Seen.Take("begun"));
        _store.Seen.Answering("answered");
        Reopen();
        Assert.False(_store.Seen.Take("answered"));
        Assert.True(_store.Seen.Take("begun"));
        Assert.False(_store.Seen.Take("begun"));
    }

    [Fact]
    public void What_was_seen_is_remembered_for_a_day()
    {
        _store.Seen.Take("key");
        _store.Seen.Answering("key");
        _clock.Advance(TimeSpan.FromHours(24));
        Prune();
        Assert.False(_store.Seen.Take("key"));
        _clock.Advance(TimeSpan.FromHours(2));
        Prune();
        Assert.True(_store.Seen.Take("key"));
    }

    [Fact]
    public void The_log_of_writes_is_emptied_once_it_is_long_and_nothing_of_it_is_lost()
    {
        var log = new FileInfo(Path.Combine(_folder.Path, "chat.db-wal"));
        Answered(0, 1_500);
        log.Refresh();
        var grown = log.Length;
        for (var round = 1; round < 8; round++)
        {
            _store.EmptyLog();
            Answered(round * 1_500, 1_500);
        }

        log.Refresh();
        Assert.InRange(log.Length, grown, grown * 2);
        Reopen();
        Assert.All(Enumerable.Range(0, 12_000), number => Assert.False(_store.Seen.Take($"{number}")));

        void Answered(int first, int count)
        {
            foreach (var number in Enumerable.Range(first, count)) _store.Answering($"{number}", question: new LoggedQuestion(_clock.GetUtcNow(), Channel, "U1", "closures 2031", "closures", LoggedQuestion.Nothing));
        }
    }

    [Fact]
    public void Counts_go_on_over_restarts_and_leave_the_span_they_are_counted_in()
    {
        TimeSpan Take(string name) => _store.Tallies.Take(name, 2, TimeSpan.FromHours(24));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        _clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        Reopen();
        Assert.Equal(TimeSpan.FromHours(4), Take("discord-identify"));
        Assert.Equal(TimeSpan.Zero, Take("slack-open"));
        _clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        Assert.Equal(TimeSpan.FromHours(20), Take("discord-identify"));
    }

    [Fact]
    public void What_may_not_have_arrived_is_told_with_its_reason()
    {
        var item = new OutboxItem("k1", "greeting", "W1", Channel);
        _store.Outbox.Add(item);
        Assert.Empty(_store.Outbox.Undelivered(10));
        Assert.True(_store.Outbox.Begin(item));
        _store.Outbox.End(item, OutboxState.Unknown, "no answer came");
        Assert.EndsWith("greeting on discord: may not have arrived (no answer came)", Assert.Single(_store.Outbox.Undelivered(10)), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_kept()
    {
        _store.Notes.Set("name", "one");
        _store.Notes.Set("name", "two");
        Reopen();
        Assert.Equal("two", _store.Notes.Find("name"));
        _store.Notes.Remove("name");
        Assert.Null(_store.Notes.Find("name"));
    }

    [Fact]
    public void A_buttons_state_is_found_by_its_key_in_its_own_workspace_only()
    {
        var key = _store.Actions.Keep(Channel, "U1", "{\"article\":\"a\"}");
        Assert.Equal("{\"article\":\"a\"}", _store.Actions.Find(Channel, key));
        Assert.Null(_store.Actions.Find(Channel with { Workspace = "W2" }, key));
        Assert.Null(_store.Actions.Find(Channel with { Workspace = null }, key));
        _clock.Advance(TimeSpan.FromDays(31));
        Prune();
        Assert.Null(_store.Actions.Find(Channel, key));
    }

    [Fact]
    public void A_persons_data_can_be_deleted_and_anothers_stays()
    {
        Add(Answer("open"));
        Add(Answer("alone") with { Visibility = Visibility.Ephemeral });
        Add(Answer("others") with { Asker = "U2" });
        Log("U1");
        Log("U2");
        _store.Questions.Mark("others", "U1", isUseful: true);
        var state = _store.Actions.Keep(Channel, "U1", "state");
        _store.ForgetPerson("discord", "U1");
        Assert.Null(_store.Answers.Find("alone"));
        Assert.Null(_store.Answers.Find("open")!.Asker);
        Assert.Equal("U2", _store.Answers.Find("others")!.Asker);
        Assert.Equal("U2", Assert.Single(_store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10)).Asker);
        Assert.Empty(_store.Questions.Marked(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Null(_store.Actions.Find(Channel, state));
    }

    [Fact]
    public void A_workspaces_data_can_be_deleted_and_anothers_stays()
    {
        Add(Answer("here"), "x");
        Add(Answer("there") with { Conversation = Channel with { Workspace = "W2" } }, "x");
        Log("U1");
        _store.Outbox.Add(new OutboxItem("k1", "greeting", "W1", Channel));
        _store.Outbox.Add(new OutboxItem("k2", "greeting", "W2", Channel with { Workspace = "W2" }));
        _store.ForgetWorkspace("discord", "W1");
        Assert.Null(_store.Answers.Find("here"));
        Assert.NotNull(_store.Answers.Find("there"));
        Assert.Empty(_store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Equal("k2", Assert.Single(_store.Outbox.Due(10, ["discord"])).Key);
    }

    [Fact]
    public void A_file_of_another_schema_is_refused_with_what_to_do()
    {
        Rewrite("PRAGMA user_version = 9");
        Assert.Contains("move the file away", Assert.Throws<RefusedException>(() => ChatStore.Open(_folder.Path, _clock)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_first_schema_is_taken_over_without_what_was_only_begun()
    {
        Add(Answer("posted"), "mill");
        Rewrite("""
            DROP TABLE seen;
            CREATE TABLE seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL, run TEXT NOT NULL, is_answering INTEGER NOT NULL) STRICT, WITHOUT ROWID;
            CREATE INDEX seen_by_time ON seen (at);
            INSERT INTO seen VALUES ('begun', 1753257600000, 'run', 0), ('answered', 1753257600000, 'run', 1);
            PRAGMA user_version = 1;
            """);
        _store = ChatStore.Open(_folder.Path, _clock);
        Assert.False(_store.Seen.Take("answered"));
        Assert.True(_store.Seen.Take("begun"));
        Assert.NotNull(_store.Answers.Find("posted"));
        Reopen();
        Assert.False(_store.Seen.Take("answered"));
    }

    [Fact]
    public void What_is_no_database_is_refused_with_what_to_do()
    {
        _folder.File("broken/chat.db", new string('x', 10_000));
        Assert.Contains("move it away", Assert.Throws<RefusedException>(() => ChatStore.Open(Path.Combine(_folder.Path, "broken"), _clock)).Message, StringComparison.Ordinal);
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

    private void Log(string person) => _store.Questions.Add(new LoggedQuestion(_clock.GetUtcNow(), Channel, person, "closures 2031", "closures", LoggedQuestion.Nothing));

    private void Prune() => _store.Prune(TimeSpan.FromDays(30), _clock.GetUtcNow());

    private void Rewrite(string sql)
    {
        _store.Dispose();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder.Path, "chat.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Reopen()
    {
        _store.Dispose();
        _store = ChatStore.Open(_folder.Path, _clock);
    }
}
