namespace Bot.Discord.Gateway;

/// <summary>The connection is over.</summary>
/// <param name="code">The other side's close code; null when the connection was lost without one.</param>
/// <param name="inner">What was thrown.</param>
internal sealed class GatewayClosedException(int? code, Exception? inner = null) : Exception($"The gateway closed the connection ({code?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "lost"}).", inner)
{
    public int? Code { get; } = code;
}
