using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Slack.Api;

/// <summary>Sends calls within their limits, and again where that cannot do harm.</summary>
internal sealed partial class CallSender(HttpClient http, SlackOptions options, TimeProvider clock, ILogger<CallSender> logger)
{
    private const int MostAttempts = 5;
    private const string RateLimited = "ratelimited";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Where a 429 does not say how long.</summary>
    private static readonly TimeSpan UnsaidPause = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CallLimits _limits = new(clock);

    /// <summary>What the bot's token may do, as Slack's last answer to it said; null before.</summary>
    public IReadOnlyList<string>? Scopes { get; private set; }

    /// <returns>What Slack answered, <c>"ok":true</c> included.</returns>
    /// <exception cref="SlackErrorException">It refused, or could not be reached.</exception>
    public Task<JsonElement> SendAsync(SlackCall call, CancellationToken cancel) => RepeatAsync(call, () => TryAsync(call, cancel), cancel);

    /// <summary>Posts to an address that Slack gave for one purpose: a <c>response_url</c>, an upload. It carries no token.</summary>
    /// <exception cref="SlackErrorException">It refused, or could not be reached.</exception>
    public Task PostAsync(string name, Uri address, Func<HttpContent> content, CancellationToken cancel)
    {
        if (!SlackAddress.IsGood(address)) throw SlackErrorException.NotSent(name, $"{address.Host} is not Slack");
        return RepeatAsync(new SlackCall(name, []), () => TryPostAsync(name, address, content, cancel), cancel);
    }

    public static HttpContent Json(JsonObject body)
    {
        var json = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Compact));
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return json;
    }

    /// <summary>
    /// What was refused for its limit, or never left, did not happen: it may be sent again. What got no answer may have
    /// arrived, and Slack has no key that would make the second one the first (B7).
    /// </summary>
    private async Task<JsonElement> RepeatAsync(SlackCall call, Func<Task<(JsonElement Answer, SlackErrorException? Failure)>> attempt, CancellationToken cancel)
    {
        for (var attempts = 1; ; attempts++)
        {
            await _limits.WaitAsync(call, cancel);
            var (answer, failure) = await attempt();
            if (failure is null) return answer;

            var isLimited = failure.Code == RateLimited;
            if (attempts >= MostAttempts || !(isLimited || failure.IsPassing || (failure.IsUnknown && call.IsRepeatable))) throw failure;
            var pause = FirstPause * Math.Pow(2, attempts - 1);
            if (!isLimited && clock.GetUtcNow() + pause > call.Deadline) throw failure;
            Log.SentAgain(logger, failure.Message);
            if (!isLimited) await Task.Delay(pause, clock, cancel);
        }
    }

    private async Task<(JsonElement Answer, SlackErrorException? Failure)> TryPostAsync(string name, Uri address, Func<HttpContent> content, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content() };
        var (body, failure) = await ExchangeAsync(name, request, cancel);
        return (default, failure ?? (IsRefusal(body, out var code) ? SlackErrorException.Refused(name, code) : null));
    }

    private async Task<(JsonElement Answer, SlackErrorException? Failure)> TryAsync(SlackCall call, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.BaseUrl}/{call.Method}") { Content = call.IsForm ? Form(call.Body) : Json(call.Body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", call.IsOfApp ? options.AppToken : options.BotToken);
        var (body, failure) = await ExchangeAsync(call.Method, request, cancel);
        if (failure is not null) return (default, failure);
        try
        {
            var answer = JsonElement.Parse(body);
            return answer.Bool("ok") ? (answer, null) : (answer, SlackErrorException.Refused(call.Method, answer.Text("error") ?? "no reason", answer.Text("needed")));
        }
        catch (JsonException broken)
        {
            return (default, SlackErrorException.Unanswered(call.Method, broken));
        }
    }

    private async Task<(byte[] Body, SlackErrorException? Failure)> ExchangeAsync(string name, HttpRequestMessage request, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                _limits.Pause(name, response.Headers.RetryAfter?.Delta ?? UnsaidPause);
                return (body, SlackErrorException.Refused(name, RateLimited));
            }

            if (response.Headers.TryGetValues("x-oauth-scopes", out var scopes)) Scopes = [.. string.Join(',', scopes).Split(',', StringSplitOptions.TrimEntries)];
            if (response.IsSuccessStatusCode) return (body, null);
            return (body, IsRefusal(body, out var code) ? SlackErrorException.Refused(name, code) : SlackErrorException.Failed(name, response.StatusCode));
        }
        catch (HttpRequestException lost) when (lost.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return ([], SlackErrorException.NeverLeft(name, lost));
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return ([], SlackErrorException.Unanswered(name, lost));
        }
    }

    /// <summary>Nested values go as JSON in a form (B).</summary>
    private static FormUrlEncodedContent Form(JsonObject body) =>
        new(body.Select(argument => KeyValuePair.Create(argument.Key, argument.Value is JsonValue value ? value.ToString() : argument.Value?.ToJsonString() ?? "")));

    /// <summary>A <c>response_url</c> answers "ok", <c>{"ok":true}</c>, or tells what is wrong in either way (B3).</summary>
    private static bool IsRefusal(byte[] body, out string code)
    {
        code = "";
        try
        {
            var answer = JsonElement.Parse(body);
            if (answer.ValueKind != JsonValueKind.Object || answer.Bool("ok") || answer.Text("error") is not { } error) return false;
            code = error;
            return true;
        }
        catch (JsonException)
        {
            code = body.Length is > 0 and < 40 && System.Text.Encoding.ASCII.GetString(body) is var word && word.All(c => char.IsAsciiLetterLower(c) || c == '_') && word != "ok" ? word : "";
            return code.Length > 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Calling Slack again: {Why}")]
        public static partial void SentAgain(ILogger logger, string why);
    }
}
