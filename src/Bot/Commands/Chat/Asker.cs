using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat;

/// <summary>Who asks, with what they may see and when it is for them.</summary>
/// <param name="Actor">The person.</param>
/// <param name="Conversation">Where they ask.</param>
/// <param name="Collections">Those the answer may be made from; null for all.</param>
/// <param name="Today">The day in their zone.</param>
/// <param name="IsModeratorAsync">Asks the settings, then the platform; anew at every call.</param>
public sealed record Asker(
    ChatActor Actor, Conversation Conversation, IReadOnlyCollection<string>? Collections, DateOnly Today, Func<CancellationToken, ValueTask<bool>> IsModeratorAsync)
{
    /// <summary>For the audit: "discord:81384788765712384".</summary>
    public string Name => $"{Conversation.Platform}:{Actor.Id}";

    public CommandRequest Ask(string text, bool asModerator = false, int top = int.MaxValue) => new(text, Today, Collections, asModerator, Name, top)
    {
        From = Conversation.Workspace is { } workspace ? new Workspace(Conversation.Platform, workspace) : null,
        IsFromPlatform = true,
    };

    /// <summary>What an answer was given to, of the day it was asked, with what this person may see now.</summary>
    /// <param name="answer">Whose question is still kept.</param>
    /// <param name="top">The most findings wanted.</param>
    public CommandRequest Again(PostedAnswer answer, int top = int.MaxValue) => Ask(answer.Text!, top: top) with { At = answer.Day };
}
