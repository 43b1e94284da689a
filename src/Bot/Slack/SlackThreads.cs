using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;

namespace Bot.Slack;

/// <summary>The threads that the bot answered in: a plain reply there is a follow-up (<c>Slack:ThreadFollowUps</c>). The latest by heart, those of remembered answers from storage.</summary>
internal sealed class SlackThreads(ChatStore store)
{
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _order = [];

    public void Add(string channel, string thread)
    {
        lock (_lock)
        {
            if (_known.Add(Key(channel, thread))) _order.Enqueue(Key(channel, thread));
            if (_order.Count > Most) _known.Remove(_order.Dequeue());
        }
    }

    public bool Contains(string channel, string thread)
    {
        lock (_lock)
        {
            if (_known.Contains(Key(channel, thread))) return true;
        }

        return store.Answers.IsAnsweredIn(new Conversation(SlackRequestReader.Platform, null, channel, thread));
    }

    private static string Key(string channel, string thread) => $"{channel}/{thread}";
}
