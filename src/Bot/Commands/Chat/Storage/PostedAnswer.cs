namespace Bot.Commands.Chat.Storage;

/// <summary>Which side of an answer a message shows.</summary>
public enum AnswerView
{
    /// <summary>The findings.</summary>
    Findings = 0,

    /// <summary>The cited passages with what stands around them, one after the other.</summary>
    Contexts = 1,

    /// <summary>One of them.</summary>
    Context = 2,
}

/// <summary>Where in an answer a message begins.</summary>
/// <param name="View">What it shows.</param>
/// <param name="First">The finding, or the citation, it begins with; from 0.</param>
/// <param name="Part">Which of the messages it is that this finding takes, where it needs several; from 0.</param>
public readonly record struct AnswerPlace(AnswerView View, int First = 0, int Part = 0);

/// <summary>
/// An answer in a message of the bot's: what was asked, by whom, with what they could see. Enough to answer it again when a source
/// changes.
/// </summary>
public sealed record PostedAnswer
{
    /// <summary>What the buttons under it carry.</summary>
    public required string Key { get; init; }

    public required Conversation Conversation { get; init; }

    /// <summary>Null until it is sent, and where the platform does not tell or no longer lets it be changed.</summary>
    public MessageRef? Message { get; init; }

    public required Visibility Visibility { get; init; }

    /// <summary>The platform's id; null when the question is no longer kept.</summary>
    public required string? Asker { get; init; }

    /// <summary>As it would be typed; null when the question is no longer kept.</summary>
    public required string? Text { get; init; }

    /// <summary>The day it was asked, in the asker's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Those the answer could be made from; null for all.</summary>
    public required IReadOnlyCollection<string>? Collections { get; init; }

    public AnswerPlace Place { get; init; }

    public required DateTimeOffset At { get; init; }
}
