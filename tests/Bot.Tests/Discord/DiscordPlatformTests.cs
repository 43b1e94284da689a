using Bot.Tests.Commands.Chat;

namespace Bot.Tests.Discord;

/// <summary>The contract of all platforms, on Discord.</summary>
public sealed class DiscordPlatformTests(DiscordStage stage) : PlatformContract<DiscordStage>(stage);
