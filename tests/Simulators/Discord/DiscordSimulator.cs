using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Simulators.Discord;

/// <summary>
/// A Discord on loopback: REST, gateway and the sender of signed interactions, with one guild and one bot in it. It refuses
/// what Discord refuses, follows the clock it is given, and does what its script says.
/// </summary>
public sealed class DiscordSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Snowflakes _ids;
    private readonly ConcurrentDictionary<string, SimulatedInteraction> _interactions = new();
    private readonly ConcurrentDictionary<string, SimulatedInteraction> _byToken = new();

    private DiscordSimulator(WebApplication app, TimeProvider clock)
    {
        (_app, Clock, _ids) = (app, clock, new Snowflakes(clock));
        (Gateway, Faults, Messages, Commands) = (new GatewaySide(this), new FaultScript(), new MessageBook(this), new CommandBook(this));
        Signer = new InteractionSender(this);
    }

    /// <summary>The bot's token. Clients refuse one that begins with "Bot".</summary>
    public string Token { get; } = "MTk4NjIyNDgzNDcxOTI1MjQ4.token.for-tests";

    public string ApplicationId { get; } = "198622483471925248";

    /// <summary>The bot's own user.</summary>
    public string BotId { get; } = "198622483471925249";

    /// <summary>Who belongs to <see cref="SimulatedPerson.HomeGuild"/>.</summary>
    public ISet<string> Members { get; } = new HashSet<string> { new SimulatedPerson().Id };

    /// <summary>Calls of one route for one channel or webhook in five seconds.</summary>
    public int CallsInWindow { get; set; } = 5;

    /// <summary>How long an interaction waits for its first answer (D-A-1).</summary>
    public TimeSpan AnswerTime { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Checks everything that is sent either way; null for a measurement, which it would spoil.</summary>
    public OfficialSchema? Official { get; set; }

    /// <summary>The bot may send nothing that Discord does not know.</summary>
    public bool IsClosed { get; set; } = true;

    /// <summary>Sees every call: its method and route, and its body.</summary>
    public Action<string, JsonNode?>? Called { get; set; }

    public TimeProvider Clock { get; }

    /// <summary>Everything that passed over the wire, in order.</summary>
    public Transcript Transcript { get; } = new();

    /// <summary>What the bot did that Discord would hold against it, a sentence each. A test ends with none.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public GatewaySide Gateway { get; }

    public FaultScript Faults { get; }

    public MessageBook Messages { get; }

    public CommandBook Commands { get; }

    public InteractionSender Signer { get; }

    public InteractionMaker Interactions => new(this);

    /// <summary>The address of this Discord: its REST interface is under <c>/api/v10</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What <c>Discord:BaseUrl</c> should say.</summary>
    public string BaseUrl => Address + "/api/v10";

    public static async Task<DiscordSimulator> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var discord = new DiscordSimulator(app, clock);
        app.UseWebSockets();
        app.Map("/gateway", branch => branch.Run(discord.Gateway.AcceptAsync));
        new RestSide(discord).Map(app);
        await app.StartAsync();
        discord.Address = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return discord;
    }

    /// <summary>Somebody elsewhere, or with other rights.</summary>
    public InteractionMaker As(SimulatedPerson person) => new(this) { Person = person };

    public string NextId() => _ids.Next();

    /// <summary>The interaction of an id and, where given, a token.</summary>
    public SimulatedInteraction? Find(string? id, string? token)
    {
        var found = id is not null ? _interactions.GetValueOrDefault(id) : token is not null ? _byToken.GetValueOrDefault(token) : null;
        return token is null || found?.Token == token ? found : null;
    }

    internal SimulatedInteraction Know(SimulatedInteraction interaction) => _interactions[interaction.Id] = _byToken[interaction.Token] = interaction;

    /// <summary>Old interactions are of no more use: a run of many forgets them.</summary>
    public void Forget(SimulatedInteraction interaction)
    {
        _interactions.TryRemove(interaction.Id, out _);
        _byToken.TryRemove(interaction.Token, out _);
        if (interaction.Original is { } original) Messages.Forget(original);
    }

    /// <summary>The bot's own user.</summary>
    internal JsonObject Self() => SimulatedPerson.UserOf(BotId, "briefing", shown: null);

    /// <summary>A message as Discord shows it to the bot.</summary>
    internal JsonObject Seen(SimulatedMessage message) => SeenMessage.Of(message, Self(), Address);

    public async ValueTask DisposeAsync()
    {
        Gateway.Stop();
        await _app.DisposeAsync();
        Gateway.Dispose();
        Signer.Dispose();
    }
}
