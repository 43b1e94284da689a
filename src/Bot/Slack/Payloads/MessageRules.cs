using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>The limits of a message, and the flags that each of ours carries (S-M-3, S-M-5).</summary>
internal static class MessageRules
{
    public static void Check(PayloadKind kind, JsonObject message, PayloadProblems found)
    {
        CheckKeys(kind, message, found);
        if (kind == PayloadKind.Response && IsTrue(message["delete_original"]))
        {
            found.Unless(message["text"] is null && message["blocks"] is null, "a message that deletes says nothing");
            return;
        }

        if (found.Required(message, "text", int.MaxValue) is { } text)
        {
            var bytes = Encoding.UTF8.GetByteCount(text);
            found.Unless(bytes <= PayloadLimits.FallbackBytes, $"text has {bytes} bytes, the most is {PayloadLimits.FallbackBytes}");
            TextRules.Check(text, "text", found);
        }

        CheckFlags(kind, message, found);
        if (message["blocks"] is not null) BlockRules.Check(found.Objects(message, "blocks", PayloadLimits.MessageBlocks, least: 1), isView: false, found);
    }

    private static void CheckKeys(PayloadKind kind, JsonObject message, PayloadProblems found)
    {
        switch (kind)
        {
            case PayloadKind.Message:
                found.Keys(message, "chat.postMessage", "channel", "text", "blocks", "thread_ts", "unfurl_links", "unfurl_media", "parse", "link_names", "mrkdwn");
                found.Required(message, "channel", PayloadLimits.Id);
                break;
            case PayloadKind.Ephemeral:
                found.Keys(message, "chat.postEphemeral", "channel", "user", "text", "blocks", "thread_ts", "unfurl_links", "unfurl_media", "parse", "link_names", "mrkdwn");
                found.Required(message, "channel", PayloadLimits.Id);
                found.Required(message, "user", PayloadLimits.Id);
                break;
            case PayloadKind.Update:
                found.Keys(message, "chat.update", "channel", "ts", "text", "blocks", "parse", "link_names");
                found.Required(message, "channel", PayloadLimits.Id);
                found.Required(message, "ts", PayloadLimits.Id);
                break;
            default:
                found.Keys(message, "a response", "response_type", "replace_original", "delete_original", "thread_ts", "text", "blocks", "unfurl_links", "unfurl_media", "parse", "link_names", "mrkdwn");
                found.Unless(message["response_type"]?.ToString() is null or "ephemeral" or "in_channel", "response_type is neither ephemeral nor in_channel");
                break;
        }
    }

    private static void CheckFlags(PayloadKind kind, JsonObject message, PayloadProblems found)
    {
        found.Unless(message["parse"]?.ToString() == "none", "parse is not none (S-M-3)");
        found.Unless(IsFalse(message["link_names"]), "link_names is not false (S-M-3)");
        if (kind == PayloadKind.Update) return;
        found.Unless(IsFalse(message["unfurl_links"]) && IsFalse(message["unfurl_media"]), "previews of links are not off (S-M-5)");
    }

    private static bool IsTrue(JsonNode? flag) => flag?.GetValueKind() == JsonValueKind.True;

    private static bool IsFalse(JsonNode? flag) => flag?.GetValueKind() == JsonValueKind.False;
}
