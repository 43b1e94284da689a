using System.Text.Json.Nodes;
using Bot.Platforms;
using static Bot.Discord.Payloads.PayloadLimits;

namespace Bot.Discord.Payloads;

/// <summary>The limits of a message (A7) and what ours never lack: their own <c>allowed_mentions</c> (D-M-1, D-A-10).</summary>
internal static class MessageRules
{
    private const int SettableFlags = SuppressEmbeds | Ephemeral | SuppressNotifications | ComponentsV2;

    public static void Check(JsonObject message, PayloadProblems found)
    {
        var flags = PayloadProblems.Number(message["flags"]) ?? 0;
        found.Unless((flags & ~SettableFlags) == 0, $"flags {flags} cannot be set (D-A-4)");
        found.Text(message, "nonce", Nonce, 1);
        Mentions(message, found);
        Attachments(message, found);
        if ((flags & ComponentsV2) != 0)
        {
            found.Unless(message["content"] is null && message["embeds"] is null, "a message of components has no content and no embeds");
            ComponentRules.CheckTree(message, found);
            return;
        }

        var content = found.Text(message, "content", Content);
        var embeds = found.Objects(message, "embeds", Embeds);
        EmbedRules.Check(embeds, found);
        ComponentRules.CheckRows(message, found);
        var isEmpty = string.IsNullOrWhiteSpace(content) && embeds.Count == 0 && message["attachments"] is not JsonArray { Count: > 0 } && message["components"] is not JsonArray { Count: > 0 };
        found.Unless(!isEmpty, "the message is empty (50006)");
    }

    private static void Mentions(JsonObject message, PayloadProblems found)
    {
        if (message["allowed_mentions"] is not JsonObject allowed)
        {
            found.Add("allowed_mentions is missing (D-M-1)");
            return;
        }

        found.Unless(allowed["parse"] is JsonArray { Count: 0 }, "allowed_mentions parses mentions out of the text (D-M-1)");
        foreach (var list in new[] { "users", "roles" })
        {
            found.Unless(allowed[list] is null or JsonArray { Count: <= PayloadLimits.Mentions }, $"allowed_mentions.{list} has more than {PayloadLimits.Mentions} entries");
        }
    }

    private static void Attachments(JsonObject message, PayloadProblems found)
    {
        foreach (var attachment in found.Objects(message, "attachments", PayloadLimits.Attachments))
        {
            found.Required(attachment, "id", Snowflake);
            found.Text(attachment, "description", AttachmentDescription);
        }
    }
}
