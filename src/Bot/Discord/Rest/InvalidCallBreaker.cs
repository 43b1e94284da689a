using System.Net;

namespace Bot.Discord.Rest;

/// <summary>
/// Keeps away from the ban that 10,000 invalid answers (401, 403, 429) in ten minutes bring (D-L-5): after far fewer it
/// sends nothing until they are old, and after a refused token nothing that needs it.
/// </summary>
internal sealed class InvalidCallBreaker(TimeProvider clock)
{
    public const int Most = 500;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> _invalid = [];
    private bool _isTokenRefused;

    /// <summary>Null when the call may be sent, else why not.</summary>
    public string? WhyNot(DiscordCall call)
    {
        lock (_invalid)
        {
            if (_isTokenRefused && !call.IsInteraction) return "Discord does not know the token; set Discord:Token to a valid one and start anew";
            Forget();
            return _invalid.Count >= Most ? $"Discord refused {Most} calls within ten minutes; nothing is sent until that is past" : null;
        }
    }

    public void Count(DiscordCall call, HttpStatusCode status, bool isShared)
    {
        if (status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests) || isShared) return;
        lock (_invalid)
        {
            Forget();
            _invalid.Enqueue(clock.GetUtcNow());
            _isTokenRefused |= status == HttpStatusCode.Unauthorized && !call.IsInteraction;
        }
    }

    private void Forget()
    {
        while (_invalid.TryPeek(out var oldest) && clock.GetUtcNow() - oldest > Window) _invalid.Dequeue();
    }
}
