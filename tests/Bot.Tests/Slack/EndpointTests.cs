using System.Globalization;
using System.Text;
using Bot.Slack.Endpoint;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class EndpointTests
{
    /// <summary>Slack's own example (S-H-3).</summary>
    private const string VectorBody = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string VectorSignature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string VectorTime = "1531420618";

    [Fact]
    public async Task Commands_buttons_and_events_come_in_by_signed_requests_and_get_their_200_at_once()
    {
        await using var host = await SlackHost.ListeningAsync();
        foreach (var act in new[] { host.Slack.Acts.Slash("/closures", "2024"), host.Slack.Acts.Mention("closures 2024") })
        {
            Assert.Equal((200, ""), await host.Slack.Sender.SendAsync(act, host.Address));
            Assert.Contains("Harbour Mill", (await act.Answered.Soon()).Words, StringComparison.Ordinal);
        }

        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task The_three_addresses_may_be_one()
    {
        await using var host = await SlackHost.ListeningAsync();
        var act = host.Slack.Acts.Mention("closures 2024");
        await host.Slack.Sender.SendAsync(act, host.Address, ("/slack/events", "/slack/events", "/slack/commands"));
        await act.Answered.Soon();
    }

    [Fact]
    public async Task A_retry_of_what_was_taken_is_not_answered_again()
    {
        await using var host = await SlackHost.ListeningAsync();
        var act = host.Slack.Acts.Mention("closures 2024");
        for (var retry = 0; retry <= 3; retry++) Assert.Equal(200, (await host.Slack.Sender.SendAsync(act, host.Address, retry: retry)).Status);
        await act.Answered.Soon();
        var later = host.Slack.Acts.Slash("/closures", "2023");
        await host.Slack.Sender.SendAsync(later, host.Address);
        await later.Answered.Soon();
        Assert.Equal(1, act.Answers);
    }

    [Fact]
    public async Task Slack_may_verify_the_address_and_its_TLS()
    {
        await using var host = await SlackHost.ListeningAsync();
        var (time, body) = (Now(host), """{"token":"t","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P","type":"url_verification"}"""u8.ToArray());
        var answer = await PostAsync(host, "/slack/events", body, "application/json", host.Slack.Sender.Sign(time, body), time);
        Assert.Equal((200, """{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}"""), answer);

        var check = await host.Slack.Sender.SendAsync(host.Address + "/slack/commands", "ssl_check=1&token=t&command=%2Fclosures&text=2024"u8.ToArray(), "application/x-www-form-urlencoded", []);
        Assert.Equal((200, ""), check);
        Assert.Equal(0, host.Slack.Transcript.Count("POST response_url"));
    }

    [Fact]
    public async Task A_challenge_without_a_signature_is_refused()
    {
        await using var host = await SlackHost.ListeningAsync();
        var answer = await host.Slack.Sender.SendAsync(host.Address + "/slack/events", """{"challenge":"c","type":"url_verification"}"""u8.ToArray(), "application/json", []);
        Assert.Equal((401, ""), answer);
    }

    [Fact]
    public async Task Whatever_is_not_exactly_as_Slack_signed_it_is_refused_and_not_taken()
    {
        await using var host = await SlackHost.ListeningAsync();
        var (body, type) = RequestSender.Write(host.Slack.Acts.Slash("/closures", "2024"));
        var time = Now(host);
        var good = host.Slack.Sender.Sign(time, body);
        string?[] signatures =
        [
            null, "", "v0=", good[3..], good.ToUpperInvariant(), "v1=" + good[3..], good[..^1], good + "0", "v0=" + new string('0', 64), host.Slack.Sender.Sign(time, body, "another-secret-of-32-characters0"),
            .. Enumerable.Range(3, good.Length - 3).Select(i => good[..i] + (good[i] == '0' ? '1' : '0') + good[(i + 1)..]),
        ];
        foreach (var signature in signatures) Assert.Equal(401, (await PostAsync(host, "/slack/commands", body, type, signature, time)).Status);

        byte[][] bodies = [[.. body, (byte)'\n'], [.. "\uFEFF"u8, .. body], body[..^1], [(byte)' ', .. body], [], .. Enumerable.Range(0, Math.Min(body.Length, 40)).Select(i => Flipped(body, i))];
        foreach (var changed in bodies) Assert.Equal(401, (await PostAsync(host, "/slack/commands", changed, type, good, time)).Status);
        Assert.Equal(200, (await PostAsync(host, "/slack/commands", body, type, good, time)).Status);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    [InlineData(-86_400)]
    public async Task A_signature_of_another_time_is_refused(int seconds)
    {
        await using var host = await SlackHost.ListeningAsync();
        var (body, type) = RequestSender.Write(host.Slack.Acts.Slash("/closures", "2024"));
        var time = (host.Clock.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        Assert.Equal(401, (await PostAsync(host, "/slack/commands", body, type, host.Slack.Sender.Sign(time, body), time)).Status);
        foreach (var odd in new[] { "", "x", "-1", "1e9", " 1770109200", "99999999999999999999" }) Assert.Equal(401, (await PostAsync(host, "/slack/commands", body, type, host.Slack.Sender.Sign(odd, body), odd)).Status);
    }

    [Fact]
    public void Slacks_own_example_verifies_for_five_minutes_and_no_longer()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1531420618));
        var signature = new RequestSignature("8f742231b10e8888abcd99yyyzzz85a5", clock);
        Assert.True(signature.IsGood(VectorSignature, VectorTime, Encoding.UTF8.GetBytes(VectorBody)));
        clock.Advance(TimeSpan.FromSeconds(300));
        Assert.True(signature.IsGood(VectorSignature, VectorTime, Encoding.UTF8.GetBytes(VectorBody)));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(signature.IsGood(VectorSignature, VectorTime, Encoding.UTF8.GetBytes(VectorBody)));
    }

    [Fact]
    public async Task What_is_signed_and_cannot_be_read_is_a_bad_request()
    {
        await using var host = await SlackHost.ListeningAsync();
        foreach (var text in new[] { "{", "[1]", "payload=%7B", "payload=3", "nothing=here", "\"x\"" })
        {
            var (body, time) = (Encoding.UTF8.GetBytes(text), Now(host));
            Assert.Equal(400, (await PostAsync(host, "/slack/events", body, "application/json", host.Slack.Sender.Sign(time, body), time)).Status);
        }

        Assert.Equal(405, (await host.Slack.Sender.SendAsync(host.Address + "/slack/events", [], "text/plain", [], "GET")).Status);
    }

    [Fact]
    public async Task Without_a_signing_secret_the_addresses_do_not_exist()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (body, type) = RequestSender.Write(host.Slack.Acts.Slash("/closures", "2024"));
        var time = Now(host);
        Assert.Equal(404, (await PostAsync(host, "/slack/commands", body, type, host.Slack.Sender.Sign(time, body), time)).Status);
    }

    private static byte[] Flipped(byte[] body, int at)
    {
        var changed = (byte[])body.Clone();
        changed[at] ^= 1;
        return changed;
    }

    private static string Now(SlackHost host) => host.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static Task<(int Status, string Body)> PostAsync(SlackHost host, string path, byte[] body, string type, string? signature, string time)
    {
        var headers = new List<(string, string)> { ("X-Slack-Request-Timestamp", time) };
        if (signature is not null) headers.Add(("X-Slack-Signature", signature));
        return host.Slack.Sender.SendAsync(host.Address + path, body, type, headers);
    }
}
