using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>Says hello in a workspace the bot has joined: with three examples that find something in what it may see, or with what is still to be set.</summary>
internal sealed class Greeting(Dispatcher dispatcher, ChatAccess access, ChatStore store) : IOutboxContent
{
    private const int Examples = 3;

    public string Kind => "greeting";

    public bool IsRepeatable => false;

    /// <summary>Once in a workspace, until the bot is removed from it.</summary>
    public void Queue(Conversation conversation)
    {
        if (conversation.Workspace is not { } workspace || store.Notes.Find(NoteOf(conversation.Platform, workspace)) is not null) return;
        store.Outbox.Add(new OutboxItem(ChatKey.New(), Kind, workspace, conversation));
        store.Notes.Set(NoteOf(conversation.Platform, workspace), conversation.Channel);
    }

    public void Forget(string platform, string workspace) => store.Notes.Remove(NoteOf(platform, workspace));

    /// <summary>Where it was said.</summary>
    public IEnumerable<string> Workspaces(string platform) => store.Notes.Names(NoteOf(platform, "")).Select(name => name[NoteOf(platform, "").Length..]);

    public async Task SendAsync(OutboxItem item, IChatPlatform platform, CancellationToken cancel) =>
        await platform.PostAsync(item.Conversation, new ChatMessage(ChatText.Document(Sentences(item.Conversation, platform))) { Visibility = Visibility.Public }, item.Key, cancel);

    private IEnumerable<string> Sentences(Conversation conversation, IChatPlatform platform)
    {
        if (access.OfWorkspace(conversation, platform) is not { } request) return ["Hello.", ChatAccess.NotSetUp(conversation)];
        string[] promise = [$"/help tells the rest. What you ask is kept for a while; say “{ForgetMe.Words}” to have it deleted."];
        const string Hello = "Hello. I answer questions about the news from articles I was given, with their words and a link to each passage.";
        if (dispatcher.WhyNothing(request) is { } why) return [Hello, why, .. promise];
        var examples = dispatcher.Catalogue.Commands.Select(command => command.ExampleFromCorpus(request)).OfType<string>().Take(Examples);
        return [$"{Hello} For example:", .. examples, .. promise];
    }

    private static string NoteOf(string platform, string workspace) => $"greeted:{platform}:{workspace}";
}
