using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Slack.Payloads;

namespace Simulators.Slack;

/// <summary>views.open, its triggers, and the forms that people see.</summary>
public sealed class ViewBook
{
    private static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);

    private readonly SlackSimulator _slack;
    private readonly ConcurrentDictionary<string, (DateTimeOffset At, bool IsUsed)> _triggers = new();
    private readonly TaskCompletionSource<JsonObject> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource<JsonObject>? _next;

    internal ViewBook(SlackSimulator slack) => _slack = slack;

    /// <summary>The first form that was opened.</summary>
    public Task<JsonObject> Opened => _opened.Task;

    /// <summary>The next form that will be opened.</summary>
    public Task<JsonObject> NextAsync() => (_next = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    internal string Trigger()
    {
        var trigger = _slack.Ids.Next("1700000000.1.trigger");
        _triggers[trigger] = (_slack.Clock.GetUtcNow(), false);
        return trigger;
    }

    internal ApiAnswer Open(ApiCall call)
    {
        if (call.Text("trigger_id") is not { } trigger || !_triggers.TryGetValue(trigger, out var known)) return ApiAnswer.Error("invalid_trigger_id");
        if (known.IsUsed) return ApiAnswer.Error("trigger_exchanged");
        if (_slack.Clock.GetUtcNow() - known.At > TriggerLife) return ApiAnswer.Error("trigger_expired");
        if (call.Body["view"] is not JsonObject view) return ApiAnswer.Error("invalid_arguments");
        if (_slack.Lints && PayloadLinter.Problems(PayloadKind.View, view) is { Count: > 0 } problems)
        {
            foreach (var problem in problems) _slack.Complaints.Enqueue($"view: {problem}");
            return ApiAnswer.Error("invalid_arguments");
        }

        _triggers[trigger] = known with { IsUsed = true };
        var shown = view.DeepClone().AsObject();
        (shown["id"], shown["team_id"], shown["hash"]) = (_slack.Ids.Next("V0VIEW"), SlackSimulator.Team, "hash1");
        shown["state"] = new JsonObject { ["values"] = new JsonObject() };
        _opened.TrySetResult(shown.DeepClone().AsObject());
        _next?.TrySetResult(shown.DeepClone().AsObject());
        return ApiAnswer.Ok(new JsonObject { ["view"] = shown });
    }
}
