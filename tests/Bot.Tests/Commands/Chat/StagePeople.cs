namespace Bot.Tests.Commands.Chat;

/// <summary>Who takes part.</summary>
public enum Person
{
    /// <summary>A member of the workspace that is set up.</summary>
    Reader,

    /// <summary>Another one.</summary>
    Colleague,

    /// <summary>The workspace's admin.</summary>
    Admin,

    /// <summary>Listed in the settings by id, member of nothing.</summary>
    Listed,

    /// <summary>Of no workspace that is set up.</summary>
    Stranger,
}

/// <summary>Where it happens.</summary>
public enum Scene
{
    /// <summary>A channel of the workspace that is set up.</summary>
    Channel,

    /// <summary>Another channel there.</summary>
    OtherChannel,

    /// <summary>A channel of a workspace that is not set up.</summary>
    Elsewhere,
}

/// <summary>A message of the bot's, as people see it.</summary>
/// <param name="Reference">The platform's id of it.</param>
/// <param name="Text">Its words without the platform's markup: no asterisks, no escapes, no links.</param>
/// <param name="IsPublic">Everybody in the channel sees it.</param>
/// <param name="Buttons">The labels, in order.</param>
/// <param name="Files">The names of attached files.</param>
/// <param name="IsGone">It was deleted.</param>
public sealed record Post(string Reference, string Text, bool IsPublic, IReadOnlyList<string> Buttons, IReadOnlyList<string> Files, bool IsGone);

/// <summary>A form the bot shows.</summary>
/// <param name="Title">Over it.</param>
/// <param name="Labels">Of its fields, in order.</param>
/// <param name="Values">What stands in them at first.</param>
public sealed record ShownForm(string Title, IReadOnlyList<string> Labels, IReadOnlyList<string> Values);

/// <summary>A file that somebody sends.</summary>
public sealed record SentFile(string Name, string ContentType, byte[] Content);
