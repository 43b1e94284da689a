using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>What is needed to go on where a connection ended (D-G-10).</summary>
internal sealed class GatewaySession
{
    public string? Id { get; private set; }

    /// <summary>The last number seen; null before the first.</summary>
    public long? Sequence { get; private set; }

    public Uri? ResumeUrl { get; private set; }

    public bool CanResume => Id is not null && Sequence is not null && ResumeUrl is not null;

    public void Saw(long? sequence) => Sequence = sequence ?? Sequence;

    /// <param name="ready">The data of READY (D-G-9).</param>
    public void Begin(JsonElement ready)
    {
        Id = ready.GetProperty("session_id").GetString();
        ResumeUrl = Uri.TryCreate(ready.GetProperty("resume_gateway_url").GetString(), UriKind.Absolute, out var url) && DiscordAddress.IsGood(url) ? url : null;
    }

    public void Forget() => (Id, Sequence, ResumeUrl) = (null, null, null);
}
