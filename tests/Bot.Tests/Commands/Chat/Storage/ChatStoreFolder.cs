using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Storage;

/// <summary>A real <c>chat.db</c> in a folder of its own.</summary>
public sealed class ChatStoreFolder : IDisposable
{
    internal static readonly Conversation Channel = new("discord", "W1", "C1");

    private readonly TemporaryFolder _folder = new();

    public ChatStoreFolder() => Store = Open();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 7, 23, 8, 0, 0, TimeSpan.Zero));

    public string File => Path.Combine(_folder.Path, "chat.db");

    internal ChatStore Store { get; private set; }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
    }

    internal PostedAnswer Answer(string key) => new()
    {
        Key = key,
        Conversation = Channel,
        Visibility = Visibility.Public,
        Asker = "U1",
        Text = "/closures 2024",
        Day = new DateOnly(2025, 7, 23),
        Collections = null,
        At = Clock.GetUtcNow(),
    };

    /// <summary>An answer that was posted, and what it cites spread.</summary>
    internal void Add(PostedAnswer answer, params string[] cited)
    {
        Store.Answers.Add(answer, [1, 2]);
        Store.Answers.Sent(answer.Key, new MessageRef("C1/" + answer.Key), [.. cited.Select(id => new CitedArticle(new ArticleId(id), 1))]);
        Store.Answers.Spread();
    }

    internal void Prune() => Store.Prune(TimeSpan.FromDays(30), Clock.GetUtcNow());

    internal void Reopen() => Reopen(() => { });

    /// <summary>The store is closed, the file changed, the store opened again.</summary>
    internal void Reopen(Action meanwhile)
    {
        Store.Dispose();
        meanwhile();
        Store = Open();
    }

    internal ChatStore Open() => ChatStore.Open(_folder.Path, Clock);
}
