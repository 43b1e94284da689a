using Bot.CommandLine;
using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>What the bot remembers of its conversations, in <c>chat.db</c> in the index folder. Serves all threads.</summary>
public sealed class ChatStore : IDisposable
{
    /// <summary>Those whose rows belong to a workspace.</summary>
    private static readonly string[] OwnTables = ["question", "answer", "outbox", "action"];

    private readonly ChatDatabase _database;
    private readonly Statement[] _ofWorkspace, _ofPerson;
    private readonly Statement _workspaces;

    private ChatStore(ChatDatabase database, TimeProvider clock)
    {
        _database = database;
        Seen = new SeenRequests(database, clock);
        Answers = new PostedAnswers(database);
        Questions = new QuestionLog(database, clock);
        Outbox = new Outbox(database, clock);
        Actions = new KeptActions(database, clock);
        Tallies = new Tallies(database, clock);
        Notes = new Notes(database);
        _ofWorkspace = [.. OwnTables.Select(table => database.Prepare($"DELETE FROM {table} WHERE platform = $1 AND workspace = $2"))];
        _workspaces = database.Prepare($"{string.Join(" UNION ", OwnTables.Select(table => $"SELECT platform, workspace FROM {table} WHERE workspace IS NOT NULL"))} ORDER BY 1, 2");
        _ofPerson =
        [
            database.Prepare("DELETE FROM question WHERE platform = $1 AND asker = $2"),
            database.Prepare("DELETE FROM mark WHERE person = $2 AND answer IN (SELECT key FROM answer WHERE platform = $1)"),
            database.Prepare("DELETE FROM action WHERE platform = $1 AND person = $2"),
            database.Prepare("DELETE FROM answer WHERE platform = $1 AND asker = $2 AND (is_direct = 1 OR is_public = 0)"),
            database.Prepare("UPDATE answer SET asker = NULL, text = NULL WHERE platform = $1 AND asker = $2"),
        ];
    }

    public SeenRequests Seen { get; }

    public PostedAnswers Answers { get; }

    public QuestionLog Questions { get; }

    public Outbox Outbox { get; }

    public KeptActions Actions { get; }

    public Tallies Tallies { get; }

    public Notes Notes { get; }

    /// <exception cref="RefusedException">The file cannot be used.</exception>
    public static ChatStore Open(string folder, TimeProvider clock) => new(ChatDatabase.Open(folder), clock);

    /// <summary>An answer is about to be sent: its request is never taken again, its buttons may be pressed at once. One write: the asker waits for it.</summary>
    /// <param name="request">The <see cref="ChatRequest.DedupeKey"/>.</param>
    /// <param name="answer">What is remembered of it; null for what is no answer.</param>
    /// <param name="question">What is logged of it.</param>
    public void Answering(string request, (PostedAnswer Posted, byte[] Shown)? answer = null, LoggedQuestion? question = null)
    {
        _database.Commit(() =>
        {
            Seen.Write(request);
            if (answer is { } given) Answers.Add(given.Posted, given.Shown);
            if (question is not null) Questions.Add(question);
            return true;
        });
        Seen.Finish(request);
    }

    /// <inheritdoc cref="ChatDatabase.EmptyLog"/>
    public void EmptyLog() => _database.EmptyLog();

    /// <summary>The workspaces of which anything is kept.</summary>
    public IReadOnlyList<Workspace> Workspaces() => _database.Ask(() => _workspaces.All(row => new Workspace(row.GetString(0), row.GetString(1))));

    /// <summary>Deletes what a workspace asked, was answered and would have been told.</summary>
    /// <returns>How many questions, answers and messages it was.</returns>
    public int ForgetWorkspace(string platform, string workspace) => _database.CommitDurably(() => _ofWorkspace.Sum(statement => statement.Execute(platform, workspace)));

    /// <summary>Deletes what a person asked and thought; answers that all can see stay, with nobody's name.</summary>
    public void ForgetPerson(string platform, string person) => _database.CommitDurably(() => _ofPerson.Sum(statement => statement.Execute(platform, person)));

    /// <summary>Drops what is no longer needed.</summary>
    /// <param name="retention">How long questions and who asked them are kept.</param>
    /// <param name="now">The time of day.</param>
    public void Prune(TimeSpan retention, DateTimeOffset now)
    {
        var before = now - retention;
        Seen.Prune();
        Tallies.Prune();
        Questions.Prune(before);
        Answers.Prune(before);
        Actions.Prune(before);
        Outbox.Prune(before);
    }

    public void Dispose() => _database.Dispose();
}
