using System.Text.Json.Nodes;
using Bot.Slack.Payloads;

namespace Simulators.Slack;

/// <summary>All messages of the workspace.</summary>
public sealed class MessageBook
{
    private readonly SlackSimulator _slack;
    private readonly Lock _lock = new();
    private readonly List<SimulatedMessage> _all = [];
    private readonly Dictionary<(string Channel, string Thread), SimulatedAct> _threads = [];

    private TaskCompletionSource _next = New();

    internal MessageBook(SlackSimulator slack) => _slack = slack;

    /// <summary>What stands there now.</summary>
    public IReadOnlyList<SimulatedMessage> All
    {
        get
        {
            lock (_lock) return [.. _all.Where(message => !message.IsDeleted)];
        }
    }

    /// <summary>Deleted ones too.</summary>
    public IReadOnlyList<SimulatedMessage> Everything
    {
        get
        {
            lock (_lock) return [.. _all];
        }
    }

    public SimulatedMessage? Find(string? channel, string? ts)
    {
        lock (_lock) return _all.Find(message => message.Channel == channel && message.Ts == ts && !message.IsDeleted);
    }

    /// <summary>The one that follows so many, there already or yet to come.</summary>
    public async Task<SimulatedMessage> AfterAsync(int count)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (_all.Count > count) return _all[count];
                next = _next.Task;
            }

            await next;
        }
    }

    /// <summary>A long run forgets what is over.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _all.Clear();
            _threads.Clear();
        }
    }

    internal void Forget(IReadOnlyCollection<SimulatedMessage> messages)
    {
        lock (_lock) _all.RemoveAll(messages.Contains);
    }

    /// <summary>Messages in that thread answer that act.</summary>
    internal void Expect(string channel, string thread, SimulatedAct act)
    {
        lock (_lock) _threads[(channel, thread)] = act;
    }

    internal SimulatedMessage Add(string channel, string? thread, string? onlyFor, string via, JsonObject body, SimulatedAct? act = null)
    {
        var message = new SimulatedMessage(channel, _slack.Ids.Ts(), thread, onlyFor, via, body);
        TaskCompletionSource next;
        lock (_lock)
        {
            _all.Add(message);
            (next, _next) = (_next, New());
            if (act is null && thread is not null) _threads.TryGetValue((channel, thread), out act);
        }

        act?.Show(message);
        next.TrySetResult();
        return message;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Change(SimulatedMessage message, JsonObject body)
    {
        message.Body = body;
        SimulatedAct? act = null;
        lock (_lock)
        {
            if (message.Thread is { } thread) _threads.TryGetValue((message.Channel, thread), out act);
        }

        act?.Show(message, isNew: false);
    }

    /// <returns>Slack's word for what is wrong; null when nothing is.</returns>
    internal string? Problem(PayloadKind kind, JsonObject body)
    {
        if (body["text"] is null && body["blocks"] is null) return "no_text";
        if (!_slack.Lints || PayloadLinter.Problems(kind, body) is not { Count: > 0 } problems) return null;
        foreach (var problem in problems) _slack.Complaints.Enqueue($"{kind}: {problem}");
        return "invalid_blocks";
    }

    /// <summary>A message as Slack shows it to the bot.</summary>
    internal JsonObject Seen(SimulatedMessage message)
    {
        var json = new JsonObject { ["type"] = "message", ["user"] = _slack.BotId, ["bot_id"] = "B0BOT0001", ["team"] = SlackSimulator.Team, ["ts"] = message.Ts, ["text"] = message.Body["text"]?.DeepClone() ?? "" };
        if (message.Body["blocks"] is { } blocks) json["blocks"] = blocks.DeepClone();
        if (message.Thread is { } thread) json["thread_ts"] = thread;
        return json;
    }
}
