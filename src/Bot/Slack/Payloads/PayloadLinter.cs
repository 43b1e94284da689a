using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>
/// Checks a payload against every limit of Slack (B4, B5) and every habit of the bot's own (S-M-3, S-M-5) before it is sent:
/// Slack's own <c>invalid_blocks</c> names no block reliably, or shortens in silence.
/// </summary>
internal static class PayloadLinter
{
    /// <exception cref="PayloadException">Something is wrong; all of it is listed.</exception>
    public static void Check(PayloadKind kind, JsonObject payload)
    {
        if (Problems(kind, payload) is { Count: > 0 } problems) throw new PayloadException("Slack", problems);
    }

    public static IReadOnlyList<string> Problems(PayloadKind kind, JsonObject payload)
    {
        var found = new PayloadProblems(areTextsTrimmed: false);
        if (kind == PayloadKind.View) ViewRules.Check(payload, found);
        else MessageRules.Check(kind, payload, found);
        return found.All;
    }
}
