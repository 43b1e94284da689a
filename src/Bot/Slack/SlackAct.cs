using Bot.Commands.Chat;

namespace Bot.Slack;

/// <summary>What somebody did on Slack, and what Slack gave to answer it with.</summary>
/// <param name="Request">Neutral of Slack.</param>
/// <param name="ReceivedAt">Every window counts from here (B3).</param>
internal sealed record SlackAct(ChatRequest Request, DateTimeOffset ReceivedAt)
{
    /// <summary>Null for messages, which are answered in their channel.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>A button was pressed, or a form sent that a button opened: its message can be replaced.</summary>
    public bool IsOnMessage { get; init; }

    /// <summary>The thread that the answer goes into; null for none.</summary>
    public string? Thread { get; init; }

    /// <summary>Good once, for three seconds: for a form.</summary>
    public string? Trigger { get; init; }
}
