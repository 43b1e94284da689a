using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>A session: the events it was sent, for replay, and the connection it is on (D-G-10).</summary>
internal sealed class GatewaySessionState(GatewaySide gateway, string id, int shard) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly List<(long Sequence, string Name, JsonObject Data)> _events = [];
    private GatewayConnection? _connection;
    private long _sequence;

    private const int MostKept = 1_000;

    public string Id => id;

    public int Shard => shard;

    public bool IsAlive { get; set; } = true;

    public void Dispose() => _one.Dispose();

    public async Task<bool> ReadyAsync(GatewayConnection connection)
    {
        _connection = connection;
        return await DispatchAsync("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = gateway.Discord.Self(),
            ["guilds"] = new JsonArray([.. gateway.Guilds.Select(guild => new JsonObject { ["id"] = guild, ["unavailable"] = true })]),
            ["session_id"] = Id,
            ["resume_gateway_url"] = gateway.ResumeUrl ?? gateway.Url + "/gateway",
            ["shard"] = new JsonArray(shard, gateway.Shards),
            ["application"] = new JsonObject { ["id"] = gateway.Discord.ApplicationId, ["flags"] = 0, ["flags_new"] = "0" },
        });
    }

    /// <returns>Null when what is missing is no longer known, else whether the sign that nothing is missing went out.</returns>
    public async Task<bool?> ResumeAsync(GatewayConnection connection, long from)
    {
        await _one.WaitAsync();
        try
        {
            if (from > _sequence || (_events.Count > 0 && _events[0].Sequence > from + 1)) return null;
            _connection = connection;
            foreach (var missed in _events.Where(sent => sent.Sequence > from).ToList()) await connection.SendAsync(0, missed.Data.DeepClone(), missed.Sequence, missed.Name);
            return await connection.SendAsync(0, new JsonObject { ["_trace"] = new JsonArray() }, ++_sequence, "RESUMED");
        }
        finally
        {
            _one.Release();
        }
    }

    public async Task<bool> DispatchAsync(string name, JsonObject data)
    {
        await _one.WaitAsync();
        try
        {
            _events.Add((++_sequence, name, data));
            if (_events.Count > MostKept) _events.RemoveAt(0);
            return _connection is { } connection && await connection.SendAsync(0, data.DeepClone(), _sequence, name);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Left(GatewayConnection connection, bool isForGood)
    {
        if (ReferenceEquals(_connection, connection)) _connection = null;
        if (isForGood) IsAlive = false;
    }
}
