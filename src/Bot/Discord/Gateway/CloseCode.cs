namespace Bot.Discord.Gateway;

/// <summary>What Discord's close codes ask for (D-G-14): most are followed by a resumption, some by a new session, some by nobody.</summary>
internal static class CloseCode
{
    /// <summary>Ours for a link that is to be resumed: anything but 1000 and 1001, which end the session (D-G-6, D-G-12).</summary>
    public const int Resuming = 4000;

    /// <summary>Ours for good.</summary>
    public const int Done = 1000;

    /// <summary>Discord does not know the token.</summary>
    public const int WrongToken = 4004;

    private const int InvalidSequence = 4007;
    private const int SessionTimedOut = 4009;

    public static bool EndsSession(int? code) => code is InvalidSequence or SessionTimedOut;

    /// <summary>Why it is no use to connect again, in plain words; null when it is.</summary>
    public static string? Fatal(int? code) => code switch
    {
        WrongToken => "Discord does not know the token (4004). Set Discord:Token to the one of the developer portal: Bot, Reset Token.",
        4010 => "Discord refused the number of the shard (4010).",
        4011 => "The bot is in too many guilds for the shards it has (4011).",
        4012 => "Discord no longer speaks version 10 of the gateway (4012): the bot needs an update.",
        4013 => "Discord does not know the intents asked for (4013): the bot needs an update.",
        4014 => "Discord does not allow the intents asked for (4014), though none of them is privileged: look at the application in the developer portal.",
        _ => null,
    };
}
