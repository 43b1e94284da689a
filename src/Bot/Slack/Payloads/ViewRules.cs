using System.Text;
using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>The limits of a form (B4).</summary>
internal static class ViewRules
{
    public static void Check(JsonObject view, PayloadProblems found)
    {
        found.Keys(view, "a view", "type", "callback_id", "title", "submit", "close", "private_metadata", "blocks");
        found.Unless(BlockRules.TypeOf(view) == "modal", "the view is no modal");
        found.Text(view, "callback_id", PayloadLimits.Id, least: 1);
        found.Text(view, "private_metadata", PayloadLimits.Metadata);
        BlockRules.CheckPlain(view, "title", PayloadLimits.ViewTitle, found);
        BlockRules.CheckPlain(view, "close", PayloadLimits.ViewTitle, found, isRequired: false);
        var blocks = found.Objects(view, "blocks", PayloadLimits.ViewBlocks, least: 1);
        BlockRules.CheckPlain(view, "submit", PayloadLimits.ViewTitle, found, isRequired: blocks.Any(block => BlockRules.TypeOf(block) == "input"));
        BlockRules.Check(blocks, isView: true, found);
        var bytes = Encoding.UTF8.GetByteCount(view.ToJsonString());
        found.Unless(bytes <= PayloadLimits.ViewBytes, $"the view has {bytes} bytes, the most is {PayloadLimits.ViewBytes}");
    }
}
