using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Simulators.Discord;

/// <summary>Sends interactions to the bot's endpoint, signed as Discord signs them (D-H-1).</summary>
public sealed class InteractionSender : IDisposable
{
    private readonly DiscordSimulator _discord;
    private readonly Ed25519PrivateKeyParameters _key = new(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());
    private readonly HttpClient _http = new();

    internal InteractionSender(DiscordSimulator discord) => _discord = discord;

    public void Dispose() => _http.Dispose();

    public string PublicKey => Convert.ToHexStringLower(_key.GeneratePublicKey().GetEncoded());

    public string Sign(string timestamp, byte[] body)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        byte[] message = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        signer.BlockUpdate(message, 0, message.Length);
        return Convert.ToHexStringLower(signer.GenerateSignature());
    }

    /// <returns>The status and body of the bot's answer.</returns>
    public Task<(int Status, string Body)> SendAsync(string endpoint, JsonObject interaction)
    {
        var timestamp = _discord.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = Encoding.UTF8.GetBytes(interaction.ToJsonString());
        return SendAsync(endpoint, body, [("X-Signature-Ed25519", Sign(timestamp, body)), ("X-Signature-Timestamp", timestamp)]);
    }

    /// <summary>Whatever is given, for what Discord never sends.</summary>
    public async Task<(int Status, string Body)> SendAsync(string endpoint, byte[] body, IReadOnlyList<(string Name, string Value)> headers, string method = "POST")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        _discord.Transcript.Add($"endpoint answered {(int)response.StatusCode}");
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
