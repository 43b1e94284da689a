namespace Bot.Discord;

/// <summary>The permission bits the bot knows (D-I-7, D-C-10).</summary>
internal static class DiscordPermissions
{
    public const ulong Administrator = 1UL << 3;
    public const ulong ManageGuild = 1UL << 5;
    public const ulong ViewChannel = 1UL << 10;
    public const ulong SendMessages = 1UL << 11;
    public const ulong EmbedLinks = 1UL << 14;
    public const ulong AttachFiles = 1UL << 15;
    public const ulong ReadMessageHistory = 1UL << 16;
    public const ulong SendMessagesInThreads = 1UL << 38;

    /// <summary>What the bot needs where it speaks on its own.</summary>
    public const ulong Invited = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | SendMessagesInThreads;

    /// <summary>Whoever runs the guild.</summary>
    public static bool IsModerator(ulong permissions) => (permissions & (Administrator | ManageGuild)) != 0;
}
