using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>Socket Mode: one-time addresses, up to ten connections, envelopes to any one of them, and the script's hand on them (B1).</summary>
public sealed class SocketSide : IDisposable
{
    private const int MostLinks = 10;

    private static readonly TimeSpan AckTime = TimeSpan.FromSeconds(3);

    private readonly SlackSimulator _slack;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _tickets = [];
    private readonly List<SocketLink> _links = [];
    private readonly Queue<(SimulatedAct Act, int Retry)> _undelivered = [];
    private readonly CancellationTokenSource _stop = new();
    private int _next;

    internal SocketSide(SlackSimulator slack) => _slack = slack;

    /// <summary>Connections that were greeted and still stand, oldest first.</summary>
    public IReadOnlyList<SocketLink> Links
    {
        get
        {
            lock (_lock) return [.. _links.Where(link => link.IsOpen)];
        }
    }

    /// <summary>Said instead of a greeting to whoever connects; null to greet.</summary>
    public string? Welcome { get; set; }

    /// <summary>A connection is taken, and nothing said.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Before every frame, either way, with its description: the script may cut the connection here.</summary>
    public Func<string, bool>? CutBefore { get; set; }

    /// <summary>How often an address was asked for.</summary>
    public int Opened { get; private set; }

    /// <summary>A connection stands, and neither frames nor pings are answered over it.</summary>
    public bool IsDeaf { get; set; }

    internal CancellationToken Stopping => _stop.Token;

    /// <summary>Delivers an act over the next connection; an event waits for one, anything else fails visibly when there is none.</summary>
    public async Task<SimulatedAct> SendAsync(SimulatedAct act)
    {
        await DeliverAsync(act, retry: 0);
        return act;
    }

    /// <summary>Delivers the same act once more, as Slack does when an acknowledgement got lost.</summary>
    public Task RepeatAsync(SimulatedAct act) => DeliverAsync(act, retry: 1);

    /// <summary>Good for one connection.</summary>
    public string Ticket()
    {
        var ticket = _slack.Ids.Next("ticket");
        lock (_lock)
        {
            Opened++;
            _tickets.Add(ticket);
        }

        return ticket;
    }

    internal ApiAnswer Open() =>
        ApiAnswer.Ok(new JsonObject { ["url"] = $"{_slack.Address.Replace("http://", "ws://", StringComparison.Ordinal)}/link/?ticket={Ticket()}&app_id=A0APP0001" });

    internal void Map(WebApplication app) => app.Map("/link", async context =>
    {
        lock (_lock)
        {
            if (!context.WebSockets.IsWebSocketRequest || !_tickets.Remove(context.Request.Query["ticket"].ToString()))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var link = new SocketLink(_slack, this, socket);
        _slack.Transcript.Add("socket opened");
        var reading = link.ReadAsync();
        await GreetAsync(link);
        await reading;
        _slack.Transcript.Add("socket closed");
        await ForgetAsync(link);
    });

    internal void Acknowledge(SocketLink link, string envelope, JsonNode? payload)
    {
        (SimulatedAct Act, DateTimeOffset Sent) known;
        bool isKnown;
        lock (_lock) isKnown = link.Unacknowledged.Remove(envelope, out known);
        if (!isKnown)
        {
            _slack.Complaints.Enqueue("an acknowledgement came over another socket than its envelope, or twice (S-K-5)");
            return;
        }

        _slack.Transcript.Add(payload is JsonObject { Count: > 0 } ? "ack with payload" : "ack");
        var act = known.Act;
        if (_slack.Clock.GetUtcNow() - known.Sent > AckTime)
        {
            act.HasFailed = true;
            _slack.Complaints.Enqueue("an acknowledgement came after three seconds (S-K-5)");
        }

        act.Acknowledge(payload);
        if (payload is JsonObject { Count: > 0 } message && act.Type == "slash_commands") _slack.Responses.TakeAck(act, message);
    }

    internal void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();

    private async Task GreetAsync(SocketLink link)
    {
        if (IsSilent) return;
        if (Welcome is { } reason)
        {
            await link.SayAsync(reason);
            await link.CloseAsync();
            return;
        }

        lock (_lock)
        {
            if (_links.Count(open => open.IsOpen) < MostLinks) _links.Add(link);
        }

        if (!_links.Contains(link))
        {
            await link.SayAsync("too_many_websockets");
            await link.CloseAsync();
            return;
        }

        await link.SendAsync("hello", new JsonObject
        {
            ["type"] = "hello",
            ["num_connections"] = Links.Count,
            ["connection_info"] = new JsonObject { ["app_id"] = "A0APP0001" },
            ["debug_info"] = new JsonObject { ["host"] = "wss-1", ["build_number"] = 1, ["approximate_connection_time"] = 18_060 },
        });
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

    private async Task DeliverAsync(SimulatedAct act, int retry)
    {
        var envelope = _slack.Ids.Next("envelope-");
        SocketLink link;
        lock (_lock)
        {
            var open = _links.Where(link => link.IsOpen).ToList();
            if (open.Count == 0)
            {
                if (act.Type == "events_api") _undelivered.Enqueue((act, retry));
                else act.HasFailed = true;
                return;
            }

            link = open[_next++ % open.Count];
            link.Unacknowledged[envelope] = (act, _slack.Clock.GetUtcNow());
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

    /// <summary>What was not acknowledged is delivered again, or its sender told that it failed.</summary>
    private async Task ForgetAsync(SocketLink link)
    {
        List<SimulatedAct> lost;
        lock (_lock)
        {
            _links.Remove(link);
            lost = [.. link.Unacknowledged.Values.Select(known => known.Act)];
            link.Unacknowledged.Clear();
        }

        foreach (var act in lost)
        {
            if (act.Type == "events_api") await DeliverAsync(act, retry: 1);
            else act.HasFailed = true;
            _slack.Transcript.Add($"{act.Type} was not acknowledged");
        }
    }
}
