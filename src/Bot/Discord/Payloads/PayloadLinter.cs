using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Discord.Payloads;

/// <summary>What a payload is for.</summary>
public enum PayloadKind
{
    /// <summary>A message of a channel or webhook, new or edited.</summary>
    Message,

    /// <summary>The first answer to an interaction: type and data.</summary>
    InteractionResponse,

    /// <summary>The list of commands.</summary>
    Commands,
}

/// <summary>Finds what Discord would refuse, or what the bot must not send, before it is sent.</summary>
public static class PayloadLinter
{
    /// <exception cref="PayloadException">Discord would refuse it.</exception>
    internal static void Check(PayloadKind kind, JsonNode payload)
    {
        if (Problems(kind, payload) is { Count: > 0 } problems) throw new PayloadException("Discord", problems);
    }

    /// <summary>A sentence for each fault; empty when there is none.</summary>
    public static IReadOnlyList<string> Problems(PayloadKind kind, JsonNode payload)
    {
        var found = new PayloadProblems(areTextsTrimmed: true);
        switch (kind)
        {
            case PayloadKind.Message:
                MessageRules.Check(payload.AsObject(), found);
                break;
            case PayloadKind.InteractionResponse:
                ResponseRules.Check(payload.AsObject(), found);
                break;
            default:
                CommandRules.Check(payload.AsArray(), found);
                break;
        }

        return found.All;
    }
}
