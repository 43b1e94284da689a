using System.Globalization;
using Simulators.Discord;

namespace Benchmarks.Chat;

/// <summary>A bot on the simulated Discord, by its gateway.</summary>
internal sealed class DiscordRig : IChatRig
{
    private const int People = 40, Channels = 10;

    private static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(30);

    private readonly DiscordSimulator _discord;

    private DiscordRig(DiscordSimulator discord) => _discord = discord;

    public string Platform => "Discord";

    public string Peer => "discord.js";

    public IReadOnlyCollection<string> Complaints => _discord.Complaints;

    public IReadOnlyList<string> WorkerSettings => ["--Discord:Token=" + _discord.Token, "--Discord:BaseUrl=" + _discord.BaseUrl, "--Discord:Register=false", $"--Discord:Workspaces:{SimulatedPerson.HomeGuild}=*"];

    public static async Task<IChatRig> StartAsync() => new DiscordRig(await DiscordSimulator.StartAsync(TimeProvider.System));

    public NodeBot StartPeer() => NodeBot.Start("node-discord", "constant.js", _discord.Address + "/api", _discord.Token);

    public Task ConnectedAsync() => _discord.Transcript.SeenAsync("identified");

    public async Task<Exchange?> AskAsync(string typed, int asker)
    {
        var (name, text) = typed[1..].Split(' ', 2) is [var first, var rest] ? (first, rest) : (typed[1..], "");
        var interaction = _discord.As(Person(asker)).Slash(name, text.Length == 0 ? [] : [("text", text)]);
        try
        {
            await _discord.Gateway.SendAsync(interaction);
            await interaction.Answered.WaitAsync(GivenUp);
            return Exchange.Of(interaction.Times);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            _discord.Forget(interaction);
        }
    }

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    private static SimulatedPerson Person(int asker) => new() { Id = Id(80_351_110_224_678_900, asker % People), Channel = Id(381_870_553_235_193_800, asker % Channels) };

    private static string Id(long first, int number) => (first + number).ToString(CultureInfo.InvariantCulture);
}
