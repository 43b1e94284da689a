namespace Bot.Discord.Gateway;

/// <summary>Connecting again would not help: the message says to the operator what would.</summary>
internal sealed class GatewayFatalException(string message) : Exception(message);
