using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Chat.Storage;

/// <summary>A question that was asked.</summary>
/// <param name="At">When.</param>
/// <param name="Conversation">Where.</param>
/// <param name="Asker">The platform's id of the person.</param>
/// <param name="Text">As typed.</param>
/// <param name="Command">The catalogue's name of the command that answered.</param>
/// <param name="Outcome">"found", "nothing", or the code of a refusal.</param>
/// <param name="Answer">The key of the posted answer, where one was posted.</param>
public sealed record LoggedQuestion(DateTimeOffset At, Conversation Conversation, string Asker, string Text, string Command, string Outcome, string? Answer = null)
{
    public const string Found = "found";
    public const string Nothing = "nothing";
}

/// <summary>What was asked and whether it found something, for <c>/unanswered</c>; and which answers were useful, for <c>/useful</c>. Kept no longer than configured.</summary>
public sealed class QuestionLog
{
    private const string Columns = "at, platform, workspace, channel, asker, text, command, outcome, answer";

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _add, _unanswered, _mark, _marks, _prune, _pruneMarks;

    internal QuestionLog(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _add = database.Prepare($"INSERT INTO question ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
        _unanswered = database.Prepare($"SELECT {Columns} FROM question WHERE outcome <> '{LoggedQuestion.Found}' AND ($1 IS NULL OR (platform = $1 AND workspace IS $2)) AND at >= $3 ORDER BY at DESC, key DESC LIMIT $4");
        _mark = database.Prepare("INSERT INTO mark VALUES ($1, $2, $3, $4) ON CONFLICT (answer, person) DO UPDATE SET is_useful = excluded.is_useful, at = excluded.at");
        _marks = database.Prepare("""
            SELECT a.key, a.text, sum(m.is_useful), count(*) - sum(m.is_useful), max(m.at) FROM mark m JOIN answer a ON a.key = m.answer
            WHERE ($1 IS NULL OR (a.platform = $1 AND a.workspace IS $2)) AND a.text IS NOT NULL AND m.at >= $3 GROUP BY a.key ORDER BY max(m.at) DESC, a.key LIMIT $4
            """);
        _prune = database.Prepare("DELETE FROM question WHERE at < $1");
        _pruneMarks = database.Prepare("DELETE FROM mark WHERE at < $1");
    }

    public void Add(LoggedQuestion asked) => _database.Ask(() => _add.Execute(
        asked.At.ToUnixTimeMilliseconds(),
        asked.Conversation.Platform,
        asked.Conversation.Workspace,
        asked.Conversation.Channel,
        asked.Asker,
        asked.Text,
        asked.Command,
        asked.Outcome,
        asked.Answer));

    /// <summary>The questions of a workspace, or of all, that found nothing or were refused, newest first.</summary>
    public IReadOnlyList<LoggedQuestion> Unanswered(Workspace? of, DateTimeOffset since, int most) =>
        _database.Ask(() => _unanswered.All(Read, of?.Platform, of?.Id, since.ToUnixTimeMilliseconds(), most));

    /// <summary>A person's opinion of an answer; the later one counts.</summary>
    public void Mark(string answer, string person, bool isUseful) =>
        _database.Ask(() => _mark.Execute(answer, person, isUseful ? 1 : 0, _clock.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>The answers of a workspace, or of all, that somebody marked, the last marked first.</summary>
    public IReadOnlyList<MarkedAnswer> Marked(Workspace? of, DateTimeOffset since, int most) => _database.Ask(() =>
        _marks.All(row => new MarkedAnswer(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))), of?.Platform, of?.Id, since.ToUnixTimeMilliseconds(), most));

    internal void Prune(DateTimeOffset before) => _database.Commit(() => _prune.Execute(before.ToUnixTimeMilliseconds()) + _pruneMarks.Execute(before.ToUnixTimeMilliseconds()));

    private static LoggedQuestion Read(SqliteDataReader row) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
        new Conversation(row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3)),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.GetString(7),
        row.IsDBNull(8) ? null : row.GetString(8));
}

/// <param name="Answer">The key of the posted answer.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Useful">How many found it useful.</param>
/// <param name="NotUseful">How many did not.</param>
/// <param name="At">When it was marked last.</param>
public sealed record MarkedAnswer(string Answer, string Text, int Useful, int NotUseful, DateTimeOffset At);
