using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>Something a person did, what Slack sent for it, and what came back.</summary>
public sealed class SimulatedAct
{
    private readonly TaskCompletionSource<JsonNode?> _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SimulatedMessage> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly List<SimulatedMessage> _messages = [];
    private readonly List<(int Number, TaskCompletionSource<SimulatedMessage> Seen)> _waiting = [];
    private int _answers;
    private SimulatedMessage? _last;

    internal SimulatedAct(string type, JsonObject payload, DateTimeOffset at) => (Type, Payload, At) = (type, payload, at);

    /// <summary>"slash_commands", "interactive" or "events_api".</summary>
    public string Type { get; }

    public JsonObject Payload { get; }

    public DateTimeOffset At { get; }

    public string? Trigger => Payload["trigger_id"]?.ToString();

    public WireTimes Times { get; } = new();

    /// <summary>The user was told that the app did not answer in time.</summary>
    public bool HasFailed { get; internal set; }

    /// <summary>The payload of the acknowledgement; null for none.</summary>
    public Task<JsonNode?> Acknowledged => _acknowledged.Task;

    /// <summary>The first message that came back.</summary>
    public Task<SimulatedMessage> Answered => _answered.Task;

    /// <summary>What stands there now, in order.</summary>
    public IReadOnlyList<SimulatedMessage> Messages
    {
        get
        {
            lock (_lock) return [.. _messages.Where(message => !message.IsDeleted)];
        }
    }

    /// <summary>How many messages came, replacements included.</summary>
    public int Answers
    {
        get
        {
            lock (_lock) return _answers;
        }
    }

    /// <summary>The n-th message that came, counted from one; a replacement counts.</summary>
    public Task<SimulatedMessage> AnswerAsync(int number)
    {
        lock (_lock)
        {
            if (_answers >= number) return Task.FromResult(_last!);
            var seen = new TaskCompletionSource<SimulatedMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((number, seen));
            return seen.Task;
        }
    }

    /// <returns>False when it was acknowledged before.</returns>
    internal bool Acknowledge(JsonNode? payload)
    {
        Times.Acknowledged = WireTimes.Now;
        return _acknowledged.TrySetResult(payload);
    }

    internal void Show(SimulatedMessage message, bool isNew = true)
    {
        List<TaskCompletionSource<SimulatedMessage>> seen;
        lock (_lock)
        {
            if (isNew) _messages.Add(message);
            (_answers, _last) = (_answers + 1, message);
            seen = [.. _waiting.Where(waiting => waiting.Number <= _answers).Select(waiting => waiting.Seen)];
            _waiting.RemoveAll(waiting => seen.Contains(waiting.Seen));
        }

        _answered.TrySetResult(message);
        foreach (var one in seen) one.TrySetResult(message);
    }
}
