using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>Something a person did, and what came of it.</summary>
public sealed class SimulatedInteraction(string id, string token, int type, JsonObject json, DateTimeOffset createdAt)
{
    private readonly TaskCompletionSource<JsonObject> _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SimulatedMessage> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = id;

    public string Token { get; } = token;

    /// <summary>2 command, 3 component, 4 autocomplete, 5 form.</summary>
    public int Type { get; } = type;

    public JsonObject Json { get; } = json;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>The first answer; null before it.</summary>
    public JsonObject? Answer { get; private set; }

    /// <summary>What <c>@original</c> stands for.</summary>
    public SimulatedMessage? Original { get; internal set; }

    /// <summary>How often <c>@original</c> was changed by its token.</summary>
    public int Changes { get; internal set; }

    public List<SimulatedMessage> FollowUps { get; } = [];

    public WireTimes Times { get; } = new();

    /// <summary>The first answer, when it comes: type and data.</summary>
    public Task<JsonObject> Acknowledged => _acknowledged.Task;

    /// <summary>The first message that says something: the answer itself, not the sign that it is being worked on.</summary>
    public Task<SimulatedMessage> Answered => _answered.Task;

    /// <param name="answer">Type and data.</param>
    /// <param name="at">When it came in.</param>
    internal void Acknowledge(JsonObject answer, long at)
    {
        (Answer, Times.Acknowledged) = (answer, at);
        _acknowledged.TrySetResult(answer);
    }

    internal void Said(SimulatedMessage message, long at)
    {
        if (message.IsLoading) return;
        Times.Answered = at;
        _answered.TrySetResult(message);
    }
}
