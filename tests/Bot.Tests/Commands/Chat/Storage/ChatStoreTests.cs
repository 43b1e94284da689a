using Bot.Commands;
using Bot.CommandLine;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Storage;

public sealed class ChatStoreTests : IDisposable
{
    private static readonly Conversation Channel = ChatStoreFolder.Channel;

    private readonly ChatStoreFolder _kept = new();

    [Fact]
    public void A_request_is_taken_once_and_again_only_when_the_program_ended_before_its_answer()
    {
        Assert.True(_kept.Store.Seen.Take("begun"));
        Assert.True(_kept.Store.Seen.Take("answered"));
        Assert.False(_kept.Store.Seen.Take("begun"));
        _kept.Store.Seen.Answering("answered");
        _kept.Reopen();
        Assert.False(_kept.Store.Seen.Take("answered"));
        Assert.True(_kept.Store.Seen.Take("begun"));
        Assert.False(_kept.Store.Seen.Take("begun"));
    }

    [Fact]
    public void What_was_seen_is_remembered_for_a_day()
    {
        _kept.Store.Seen.Take("key");
        _kept.Store.Seen.Answering("key");
        _kept.Clock.Advance(TimeSpan.FromHours(24));
        _kept.Prune();
        Assert.False(_kept.Store.Seen.Take("key"));
        _kept.Clock.Advance(TimeSpan.FromHours(2));
        _kept.Prune();
        Assert.True(_kept.Store.Seen.Take("key"));
    }

    [Fact]
    public void The_log_of_writes_is_emptied_once_it_is_long_and_nothing_of_it_is_lost()
    {
        var log = new FileInfo(_kept.File + "-wal");
        Answered(0, 1_500);
        log.Refresh();
        var grown = log.Length;
        for (var round = 1; round < 8; round++)
        {
            _kept.Store.EmptyLog();
            Answered(round * 1_500, 1_500);
        }

        log.Refresh();
        Assert.InRange(log.Length, grown, grown * 2);
        _kept.Reopen();
        Assert.All(Enumerable.Range(0, 12_000), number => Assert.False(_kept.Store.Seen.Take($"{number}")));

        void Answered(int first, int count)
        {
            foreach (var number in Enumerable.Range(first, count)) _kept.Store.Answering($"{number}", question: new LoggedQuestion(_kept.Clock.GetUtcNow(), Channel, "U1", "closures 2031", "closures", LoggedQuestion.Nothing));
        }
    }

    [Fact]
    public void Counts_go_on_over_restarts_and_leave_the_span_they_are_counted_in()
    {
        TimeSpan Take(string name) => _kept.Store.Tallies.Take(name, 2, TimeSpan.FromHours(24));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        _kept.Clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        _kept.Reopen();
        Assert.Equal(TimeSpan.FromHours(4), Take("discord-identify"));
        Assert.Equal(TimeSpan.Zero, Take("slack-open"));
        _kept.Clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal(TimeSpan.Zero, Take("discord-identify"));
        Assert.Equal(TimeSpan.FromHours(20), Take("discord-identify"));
    }

    [Fact]
    public void What_may_not_have_arrived_is_told_with_its_reason()
    {
        var item = new OutboxItem("k1", "greeting", "W1", Channel);
        _kept.Store.Outbox.Add(item);
        Assert.Empty(_kept.Store.Outbox.Undelivered(10));
        Assert.True(_kept.Store.Outbox.Begin(item));
        _kept.Store.Outbox.End(item, OutboxState.Unknown, "no answer came");
        Assert.EndsWith("greeting on discord: may not have arrived (no answer came)", Assert.Single(_kept.Store.Outbox.Undelivered(10)), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_kept()
    {
        _kept.Store.Notes.Set("name", "one");
        _kept.Store.Notes.Set("name", "two");
        _kept.Reopen();
        Assert.Equal("two", _kept.Store.Notes.Find("name"));
        _kept.Store.Notes.Remove("name");
        Assert.Null(_kept.Store.Notes.Find("name"));
    }

    [Fact]
    public void A_buttons_state_is_found_by_its_key_in_its_own_workspace_only()
    {
        var key = _kept.Store.Actions.Keep(Channel, "U1", "{\"article\":\"a\"}");
        Assert.Equal("{\"article\":\"a\"}", _kept.Store.Actions.Find(Channel, key));
        Assert.Null(_kept.Store.Actions.Find(Channel with { Workspace = "W2" }, key));
        Assert.Null(_kept.Store.Actions.Find(Channel with { Workspace = null }, key));
        _kept.Clock.Advance(TimeSpan.FromDays(31));
        _kept.Prune();
        Assert.Null(_kept.Store.Actions.Find(Channel, key));
    }

    [Fact]
    public void A_persons_data_can_be_deleted_and_anothers_stays()
    {
        _kept.Add(_kept.Answer("open"));
        _kept.Add(_kept.Answer("alone") with { Visibility = Visibility.Ephemeral });
        _kept.Add(_kept.Answer("others") with { Asker = "U2" });
        Log("U1");
        Log("U2");
        _kept.Store.Questions.Mark("others", "U1", isUseful: true);
        var state = _kept.Store.Actions.Keep(Channel, "U1", "state");
        _kept.Store.ForgetPerson("discord", "U1");
        Assert.Null(_kept.Store.Answers.Find("alone"));
        Assert.Null(_kept.Store.Answers.Find("open")!.Asker);
        Assert.Equal("U2", _kept.Store.Answers.Find("others")!.Asker);
        Assert.Equal("U2", Assert.Single(_kept.Store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10)).Asker);
        Assert.Empty(_kept.Store.Questions.Marked(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Null(_kept.Store.Actions.Find(Channel, state));
    }

    [Fact]
    public void A_workspaces_data_can_be_deleted_and_anothers_stays()
    {
        _kept.Add(_kept.Answer("here"), "x");
        _kept.Add(_kept.Answer("there") with { Conversation = Channel with { Workspace = "W2" } }, "x");
        Log("U1");
        _kept.Store.Outbox.Add(new OutboxItem("k1", "greeting", "W1", Channel));
        _kept.Store.Outbox.Add(new OutboxItem("k2", "greeting", "W2", Channel with { Workspace = "W2" }));
        _kept.Store.ForgetWorkspace("discord", "W1");
        Assert.Null(_kept.Store.Answers.Find("here"));
        Assert.NotNull(_kept.Store.Answers.Find("there"));
        Assert.Empty(_kept.Store.Questions.Unanswered(new Workspace("discord", "W1"), DateTimeOffset.MinValue, 10));
        Assert.Equal("k2", Assert.Single(_kept.Store.Outbox.Due(10, ["discord"])).Key);
    }

    [Fact]
    public void A_file_of_another_schema_is_refused_with_what_to_do()
    {
        _kept.Reopen(() =>
        {
            Rewrite("PRAGMA user_version = 9");
            Assert.Contains("move the file away", Assert.Throws<RefusedException>(_kept.Open).Message, StringComparison.Ordinal);
            Rewrite("PRAGMA user_version = 2");
        });
    }

    [Fact]
    public void A_file_of_the_first_schema_is_taken_over_without_what_was_only_begun()
    {
        _kept.Add(_kept.Answer("posted"), "mill");
        _kept.Reopen(() => Rewrite("""
            DROP TABLE seen;
            CREATE TABLE seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL, run TEXT NOT NULL, is_answering INTEGER NOT NULL) STRICT, WITHOUT ROWID;
            CREATE INDEX seen_by_time ON seen (at);
            INSERT INTO seen VALUES ('begun', 1753257600000, 'run', 0), ('answered', 1753257600000, 'run', 1);
            PRAGMA user_version = 1;
            """));
        Assert.False(_kept.Store.Seen.Take("answered"));
        Assert.True(_kept.Store.Seen.Take("begun"));
        Assert.NotNull(_kept.Store.Answers.Find("posted"));
        _kept.Reopen();
        Assert.False(_kept.Store.Seen.Take("answered"));
    }

    [Fact]
    public void What_is_no_database_is_refused_with_what_to_do()
    {
        _kept.Reopen(() =>
        {
            File.Move(_kept.File, _kept.File + ".whole");
            File.WriteAllText(_kept.File, new string('x', 10_000));
            Assert.Contains("move it away", Assert.Throws<RefusedException>(_kept.Open).Message, StringComparison.Ordinal);
            File.Move(_kept.File + ".whole", _kept.File, overwrite: true);
        });
    }

    public void Dispose() => _kept.Dispose();

    private void Log(string person) => _kept.Store.Questions.Add(new LoggedQuestion(_kept.Clock.GetUtcNow(), Channel, person, "closures 2031", "closures", LoggedQuestion.Nothing));

    private void Rewrite(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_kept.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
