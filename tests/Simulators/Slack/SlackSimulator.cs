using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Simulators.Slack;

/// <summary>
/// A Slack on loopback: the Web API, Socket Mode, response_urls and the sender of signed requests, with one workspace in it.
/// It refuses what Slack refuses, follows the clock it is given, and does what its script says.
/// </summary>
public sealed class SlackSimulator : IAsyncDisposable
{
    public const string Team = "T0HOME001";

    private readonly WebApplication _app;

    private SlackSimulator(WebApplication app, TimeProvider clock)
    {
        (_app, Clock, Ids) = (app, clock, new SlackIds(clock));
        (Workspace, Messages, Views, Responses) = (new SlackWorkspace(), new MessageBook(this), new ViewBook(this), new ResponseUrls(this));
        (Socket, Acts, Sender) = (new SocketSide(this), new ActMaker(this), new RequestSender(this));
    }

    public string BotToken { get; } = "xoxb-1-for-tests";

    public string AppToken { get; } = "xapp-1-for-tests";

    public string SigningSecret { get; } = "8f742231b10e8888abcd99yyyzzz85a5";

    public string BotId { get; } = "U0BOT0001";

    public TimeProvider Clock { get; }

    /// <summary>Everything that passed over the wire, in order.</summary>
    public Transcript Transcript { get; } = new();

    /// <summary>What the bot did that Slack would hold against it, a sentence each. A test ends with none.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public FaultScript Faults { get; } = new();

    public SlackWorkspace Workspace { get; }

    public MessageBook Messages { get; }

    public ViewBook Views { get; }

    public SocketSide Socket { get; }

    public ActMaker Acts { get; }

    public RequestSender Sender { get; }

    /// <summary>Whether every body must pass the bot's own linter; another client has other habits.</summary>
    public bool Lints { get; set; } = true;

    /// <summary>Scopes that the bot's token lacks.</summary>
    public HashSet<string> MissingScopes { get; } = [];

    public string Address { get; private set; } = "";

    public string BaseUrl => Address + "/api";

    internal SlackIds Ids { get; }

    internal ResponseUrls Responses { get; }

    public static async Task<SlackSimulator> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new SlackSimulator(app, clock);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(10) });
        new ApiSide(slack).Map(app);
        slack.Responses.Map(app);
        slack.Socket.Map(app);
        FileRoutes.Map(slack, app);
        await app.StartAsync();
        slack.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return slack;
    }

    /// <summary>Old acts are of no more use: a run of many forgets them.</summary>
    public void Forget(SimulatedAct act)
    {
        Responses.Forget(act);
        Messages.Forget(act.Messages);
    }

    public async ValueTask DisposeAsync()
    {
        Socket.Stop();
        await _app.DisposeAsync();
        Socket.Dispose();
        Sender.Dispose();
    }
}
