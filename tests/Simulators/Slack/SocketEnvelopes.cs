using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>What goes over the connections of Socket Mode: each act in an envelope to any one of them, acknowledged there in time, or delivered again, or failed (S-K-4, S-K-5).</summary>
internal sealed class SocketEnvelopes(SlackSimulator slack, Func<IReadOnlyList<SocketLink>> links)
{
    private static readonly TimeSpan AckTime = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private readonly Queue<(SimulatedAct Act, int Retry)> _undelivered = [];
    private int _next;

    /// <summary>Over the next connection; an event waits for one, anything else fails visibly when there is none.</summary>
    public async Task DeliverAsync(SimulatedAct act, int retry)
    {
        var envelope = slack.Ids.Next("envelope-");
        SocketLink link;
        lock (_lock)
        {
            var open = links();
            if (open.Count == 0)
            {
                if (act.Type == "events_api") _undelivered.Enqueue((act, retry));
                else act.HasFailed = true;
                return;
            }

            link = open[_next++ % open.Count];
            link.Unacknowledged[envelope] = (act, slack.Clock.GetUtcNow());
        }

        var frame = new JsonObject
        {
            ["envelope_id"] = envelope,
            ["type"] = act.Type,
            ["accepts_response_payload"] = act.Type == "slash_commands" || act.Payload["type"]?.ToString() == "view_submission",
            ["payload"] = act.Payload.DeepClone(),
        };
        if (act.Type == "events_api") (frame["retry_attempt"], frame["retry_reason"]) = (retry, retry > 0 ? "timeout" : "");
        act.Times.Sent = WireTimes.Now;
        await link.SendAsync($"envelope {act.Type}", frame);
    }

    /// <summary>A connection is there: what waited for one goes out.</summary>
    public async Task DeliverWaitingAsync()
    {
        while (true)
        {
            (SimulatedAct Act, int Retry) waiting;
            lock (_lock)
            {
                if (!_undelivered.TryDequeue(out waiting)) return;
            }

            await DeliverAsync(waiting.Act, waiting.Retry);
        }
    }

    public void Acknowledge(SocketLink link, string envelope, JsonNode? payload)
    {
        (SimulatedAct Act, DateTimeOffset Sent) known;
        bool isKnown;
        lock (_lock) isKnown = link.Unacknowledged.Remove(envelope, out known);
        if (!isKnown)
        {
            slack.Complaints.Enqueue("an acknowledgement came over another socket than its envelope, or twice (S-K-5)");
            return;
        }

        slack.Transcript.Add(payload is JsonObject { Count: > 0 } ? "ack with payload" : "ack");
        var act = known.Act;
        if (slack.Clock.GetUtcNow() - known.Sent > AckTime)
        {
            act.HasFailed = true;
            slack.Complaints.Enqueue("an acknowledgement came after three seconds (S-K-5)");
        }

        act.Acknowledge(payload);
        if (payload is JsonObject { Count: > 0 } message && act.Type == "slash_commands") slack.Responses.TakeAck(act, message);
    }

    /// <summary>A connection is over: what was not acknowledged there is delivered again, or its sender told that it failed.</summary>
    public async Task LostAsync(SocketLink link)
    {
        List<SimulatedAct> lost;
        lock (_lock)
        {
            lost = [.. link.Unacknowledged.Values.Select(known => known.Act)];
            link.Unacknowledged.Clear();
        }

        foreach (var act in lost)
        {
            if (act.Type == "events_api") await DeliverAsync(act, retry: 1);
            else act.HasFailed = true;
            slack.Transcript.Add($"{act.Type} was not acknowledged");
        }
    }
}
