using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Discord.Rest;

/// <summary>Sends calls within their limits, and again where that cannot do harm.</summary>
internal sealed partial class CallSender(HttpClient http, DiscordOptions options, TimeProvider clock, ILogger<CallSender> logger)
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CallLimits _limits = new(clock);
    private readonly InvalidCallBreaker _breaker = new(clock);

    /// <returns>What Discord answered; undefined where it says nothing.</returns>
    /// <exception cref="DiscordErrorException">It refused, or could not be reached.</exception>
    public async Task<JsonElement> SendAsync(DiscordCall call, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (_breaker.WhyNot(call) is { } why) throw DiscordErrorException.NotSent(call, why);
            await _limits.WaitAsync(call, cancel);
            var (answer, failure) = await TryAsync(call, attempt, cancel);
            if (failure is null) return answer;

            // What was refused for its limit did not happen: it may always be sent again, and the limits say when.
            var isLimited = failure.Status == HttpStatusCode.TooManyRequests;
            var isPassing = failure.Status is null || (int)failure.Status >= 500;
            if (attempt >= MostAttempts || !(isLimited || (isPassing && call.IsRepeatable))) throw failure;
            var pause = FirstPause * Math.Pow(2, attempt - 1);
            if (!isLimited && clock.GetUtcNow() + pause > call.Deadline) throw failure;
            Log.SentAgain(logger, failure.Message);
            if (!isLimited) await Task.Delay(pause, clock, cancel);
        }
    }

    private async Task<(JsonElement Answer, DiscordErrorException? Failure)> TryAsync(DiscordCall call, int attempt, CancellationToken cancel)
    {
        try
        {
            using var request = Request(call);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancel);
            var body = await response.Content.ReadAsByteArrayAsync(cancel);
            _limits.Learn(call, response.Headers);
            if (response.IsSuccessStatusCode) return (body.Length == 0 ? default : JsonElement.Parse(body), null);

            var limited = response.StatusCode == HttpStatusCode.TooManyRequests ? RateLimitAnswer.Of(response.Headers, body) : null;
            _breaker.Count(call, response.StatusCode, limited?.IsShared ?? false);
            if (limited is not null) _limits.Pause(call, limited.Pause, limited.IsGlobal);
            var failure = DiscordErrorException.Refused(call, response.StatusCode, body);

            // Sent again after no answer came: the first one had arrived.
            return attempt > 1 && failure.Code == DiscordErrorException.AlreadyAcknowledged ? default : ((JsonElement, DiscordErrorException?))(default, failure);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or JsonException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return (default, DiscordErrorException.Unanswered(call, lost));
        }
    }

    private HttpRequestMessage Request(DiscordCall call)
    {
        var request = new HttpRequestMessage(call.Method, $"{options.BaseUrl}/{call.Path}") { Content = Content(call) };
        if (!call.IsInteraction) request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Token);
        return request;
    }

    private static HttpContent? Content(DiscordCall call)
    {
        if (call.Body is null) return null;
        var json = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(call.Body, Compact));
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (call.File is not { } file) return json;

        var content = new ReadOnlyMemoryContent(file.Content);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        return new MultipartFormDataContent { { json, "payload_json" }, { content, "files[0]", file.Name } };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Calling Discord again: {Why}")]
        public static partial void SentAgain(ILogger logger, string why);
    }
}
