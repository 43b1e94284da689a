using System.Text.Json;
using Bot.Commands.Chat.Storage;
using Bot.Commands.Pushing;
using Briefing;

namespace Bot.Commands.Chat.Pushing;

/// <summary>The preview of a push as a message, and what its buttons stand for.</summary>
internal sealed class PushMessages(BriefingLibrary library, ChatStore store)
{
    public const string Undo = "push-undo";

    /// <summary>Its buttons work as long as questions are kept.</summary>
    public ChatMessage Of(PushReport report, ChatCall call)
    {
        var document = new PushPreview(report, library).Fitting(shown => call.Platform.Pages(shown).Count == 1);
        return new ChatMessage(document) { Visibility = call.Visibility, Buttons = report.Articles.Count == 0 ? [] : Buttons(report, call) };
    }

    /// <summary>What a button was under; null when it is not known here any more.</summary>
    public PushReport? Find(ChatCall call) =>
        store.Actions.Find(call.Request.Conversation, call.Argument) is { } kept ? JsonSerializer.Deserialize<PushReport>(kept) : null;

    private List<ChatButton> Buttons(PushReport report, ChatCall call)
    {
        var key = store.Actions.Keep(call.Request.Conversation, call.Asker.Actor.Id, JsonSerializer.Serialize(report));
        List<ChatButton> buttons = [.. PushFix.All.Select(fix => new ChatButton($"{fix.Action}:{key}", fix.Label))];
        return report.HasChanges ? [new ChatButton($"{Undo}:{key}", "Undo", ButtonLook.Danger), .. buttons] : buttons;
    }
}
