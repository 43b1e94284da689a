namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>The contract on the platform in memory.</summary>
public sealed class ScriptedPlatformTests(ScriptedStage stage) : PlatformContract<ScriptedStage>(stage);
