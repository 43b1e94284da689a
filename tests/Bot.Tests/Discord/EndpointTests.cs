using System.Globalization;
using System.Text;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>Interactions by signed HTTP (D-H-1..5).</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private const string Path = "/discord/interactions";

    private DiscordHost _host = null!;

    private DiscordSimulator Discord => _host.Discord;

    private string Endpoint => _host.Address + Path;

    public async ValueTask InitializeAsync()
    {
        var key = "";
        await using (var keys = await DiscordSimulator.StartAsync(new TestClock())) key = keys.Signer.PublicKey;
        _host = await DiscordHost.StartAsync(("Discord:PublicKey", key), ("Discord:Gateway", "false"));
    }

    [Fact]
    public async Task A_ping_is_answered_by_a_pong()
    {
        var ping = Discord.Interactions.Slash("x").Json;
        ping["type"] = 1;
        Assert.Equal((200, """{"type":1}"""), await Discord.Signer.SendAsync(Endpoint, ping));
    }

    [Fact]
    public async Task A_command_is_accepted_and_answered_by_a_call()
    {
        var asked = Discord.Interactions.Slash("closures", ("when", "2024"));
        Assert.Equal((202, ""), await Discord.Signer.SendAsync(Endpoint, asked.Json));
        Assert.Contains("Harbour Mill", (await asked.Answered.Soon()).Text, StringComparison.Ordinal);
        Assert.Empty(Discord.Complaints);
    }

    [Fact]
    public async Task Anything_but_Discords_own_signature_of_these_bytes_at_this_time_is_401()
    {
        var body = Encoding.UTF8.GetBytes(Discord.Interactions.Slash("closures", ("when", "2024")).Json.ToJsonString());
        var now = Discord.Clock.GetUtcNow().ToUnixTimeSeconds();
        foreach (var (name, sent, headers) in Wrong(body, now))
        {
            var (status, answer) = await Discord.Signer.SendAsync(Endpoint, sent, headers);
            Assert.True(status == 401 && answer.Length == 0, $"{name}: {status} {answer}");
        }

        Assert.Empty(Discord.Messages.All);
    }

    [Fact]
    public void A_bit_turned_anywhere_in_signature_time_or_body_is_401()
    {
        var body = Encoding.UTF8.GetBytes("""{"type":1,"x":"é😀"}""");
        var stamp = Stamp(Discord.Clock.GetUtcNow().ToUnixTimeSeconds());
        var signature = Discord.Signer.Sign(stamp, body);
        var verifier = new Bot.Discord.Interactions.InteractionSignature(Discord.Signer.PublicKey, Discord.Clock);
        Assert.True(verifier.IsGood(signature, stamp, body));
        for (var bit = 0; bit < body.Length * 8; bit++)
        {
            var turned = body.ToArray();
            turned[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(verifier.IsGood(signature, stamp, turned));
        }

        var bytes = Convert.FromHexString(signature);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var turned = bytes.ToArray();
            turned[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(verifier.IsGood(Convert.ToHexStringLower(turned), stamp, body));
        }

        for (var digit = 0; digit < stamp.Length; digit++)
        {
            var turned = stamp.ToCharArray();
            turned[digit] = turned[digit] == '0' ? '1' : '0';
            Assert.False(verifier.IsGood(signature, new string(turned), body));
        }

    }

    [Fact]
    public void The_known_vector_is_good_and_its_malleable_twin_is_not()
    {
        // Made with Node's crypto, verified with tweetnacl.
        const string Key = "5c128f1ec2de42dde89a6ba4f0cfc73c1818d3e7cbdc0d8cc96551af858720fe";
        const string Signature = "eb6560971fc18f84f9df8d673cd913faa23f59bcb436cbb8a8e9e2ffe53f5adfb4b09e295db10b4a789348e1298c2eee775038b130696c6e7ccc2caa4ed3d30f";
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        var verifier = new Bot.Discord.Interactions.InteractionSignature(Key, clock);
        var body = Encoding.UTF8.GetBytes("""{"type":1,"x":"é😀"}""");
        Assert.True(verifier.IsGood(Signature, "1700000000", body));
        Assert.False(verifier.IsGood(PlusOrder(Signature), "1700000000", body));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private IEnumerable<(string Name, byte[] Body, (string, string)[] Headers)> Wrong(byte[] body, long now)
    {
        const string Name = "X-Signature-Ed25519";
        const string Time = "X-Signature-Timestamp";
        var stamp = Stamp(now);
        var good = Discord.Signer.Sign(stamp, body);
        yield return ("no headers", body, []);
        yield return ("no time", body, [(Name, good)]);
        yield return ("no signature", body, [(Time, stamp)]);
        yield return ("empty", body, [(Name, ""), (Time, stamp)]);
        yield return ("short", body, [(Name, good[2..]), (Time, stamp)]);
        yield return ("long", body, [(Name, good + "00"), (Time, stamp)]);
        yield return ("no hex", body, [(Name, "zz" + good[2..]), (Time, stamp)]);
        yield return ("twice", body, [(Name, good), (Name, good), (Time, stamp)]);
        yield return ("all zero", body, [(Name, new string('0', 128)), (Time, stamp)]);
        yield return ("other time", body, [(Name, good), (Time, Stamp(now + 1))]);
        yield return ("old", body, [(Name, Discord.Signer.Sign(Stamp(now - 301), body)), (Time, Stamp(now - 301))]);
        yield return ("from the future", body, [(Name, Discord.Signer.Sign(Stamp(now + 301), body)), (Time, Stamp(now + 301))]);
        yield return ("no number", body, [(Name, Discord.Signer.Sign("soon", body)), (Time, "soon")]);
        yield return ("signed", body, [(Name, Discord.Signer.Sign("-1", body)), (Time, "-1")]);
        yield return ("other body", [.. body, (byte)' '], [(Name, good), (Time, stamp)]);
        yield return ("byte order mark", [0xEF, 0xBB, 0xBF, .. body], [(Name, good), (Time, stamp)]);
        yield return ("line ends", [.. body, (byte)'\r', (byte)'\n'], [(Name, good), (Time, stamp)]);
        yield return ("shifted", [.. Encoding.ASCII.GetBytes(stamp[^1..]), .. body], [(Name, good), (Time, stamp[..^1])]);
        yield return ("malleable", body, [(Name, PlusOrder(good)), (Time, stamp)]);
        yield return ("no body", [], [(Name, good), (Time, stamp)]);
    }

    private static string Stamp(long seconds) => seconds.ToString(CultureInfo.InvariantCulture);

    /// <summary>S + L: a second signature that a careless verifier would take.</summary>
    private static string PlusOrder(string signature)
    {
        var order = System.Numerics.BigInteger.Pow(2, 252) + System.Numerics.BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);
        var bytes = Convert.FromHexString(signature);
        var sum = (new System.Numerics.BigInteger(bytes.AsSpan(32), isUnsigned: true) + order).ToByteArray(isUnsigned: true);
        sum.CopyTo(bytes.AsSpan(32));
        return Convert.ToHexStringLower(bytes);
    }
}
