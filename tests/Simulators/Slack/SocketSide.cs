using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>Socket Mode: one-time addresses, up to ten connections, envelopes to any one of them, and the script's hand on them (B1).</summary>
public sealed class SocketSide : IDisposable
{
    private const int MostLinks = 10;

    private readonly SlackSimulator _slack;
    private readonly SocketEnvelopes _envelopes;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _tickets = [];
    private readonly List<SocketLink> _links = [];
    private readonly CancellationTokenSource _stop = new();

    internal SocketSide(SlackSimulator slack) => (_slack, _envelopes) = (slack, new SocketEnvelopes(slack, () => Links));

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

    /// <summary>Who asks for a socket is kept waiting for an answer.</summary>
    public bool IsUnanswered { get; set; }

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
        await _envelopes.DeliverAsync(act, retry: 0);
        return act;
    }

    /// <summary>Delivers the same act once more, as Slack does when an acknowledgement got lost.</summary>
    public Task RepeatAsync(SimulatedAct act) => _envelopes.DeliverAsync(act, retry: 1);

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

    public void Dispose() => _stop.Dispose();

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

        _slack.Transcript.Add("socket asked for");
        if (IsUnanswered)
        {
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
            await Task.Delay(Timeout.Infinite, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var link = new SocketLink(_slack, this, socket);
        _slack.Transcript.Add("socket opened");
        var reading = link.ReadAsync();
        await GreetAsync(link);
        await reading;
        _slack.Transcript.Add("socket closed");
        lock (_lock) _links.Remove(link);
        await _envelopes.LostAsync(link);
    });

    internal void Acknowledge(SocketLink link, string envelope, JsonNode? payload) => _envelopes.Acknowledge(link, envelope, payload);

    internal void Stop() => _stop.Cancel();

    private async Task GreetAsync(SocketLink link)
    {
        if (IsSilent) return;
        if (Welcome is { } reason)
        {
            await SendAwayAsync(link, reason);
        }
        else if (!TryAdd(link))
        {
            await SendAwayAsync(link, "too_many_websockets");
        }
        else
        {
            await link.SendAsync("hello", new JsonObject
            {
                ["type"] = "hello",
                ["num_connections"] = Links.Count,
                ["connection_info"] = new JsonObject { ["app_id"] = "A0APP0001" },
                ["debug_info"] = new JsonObject { ["host"] = "wss-1", ["build_number"] = 1, ["approximate_connection_time"] = 18_060 },
            });
            await _envelopes.DeliverWaitingAsync();
        }
    }

    private bool TryAdd(SocketLink link)
    {
        lock (_lock)
        {
            if (_links.Count(open => open.IsOpen) >= MostLinks) return false;
            _links.Add(link);
            return true;
        }
    }

    private static async Task SendAwayAsync(SocketLink link, string reason)
    {
        await link.SayAsync(reason);
        await link.CloseAsync();
    }
}
