using System.Globalization;
using Simulators.Slack;

namespace Benchmarks.Chat;

/// <summary>A bot on the simulated Slack, by Socket Mode.</summary>
internal sealed class SlackRig : IChatRig
{
    private const int People = 40, Channels = 10;

    private static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(30);

    private readonly SlackSimulator _slack;

    private SlackRig(SlackSimulator slack) => _slack = slack;

    public string Platform => "Slack";

    public string Peer => "Bolt";

    public IReadOnlyCollection<string> Complaints => _slack.Complaints;

    public IReadOnlyList<string> WorkerSettings => ["--Slack:BotToken=" + _slack.BotToken, "--Slack:AppToken=" + _slack.AppToken, "--Slack:BaseUrl=" + _slack.BaseUrl, $"--Slack:Workspaces:{SlackSimulator.Team}=*"];

    public static async Task<IChatRig> StartAsync()
    {
        var slack = await SlackSimulator.StartAsync(TimeProvider.System);
        for (var person = 0; person < People; person++) slack.Workspace.Users[User(person)] = new SimulatedUser(User(person));
        return new SlackRig(slack);
    }

    /// <summary>Another client has other habits than our linter.</summary>
    public NodeBot StartPeer()
    {
        _slack.Lints = false;
        return NodeBot.Start("node-slack", "constant.mjs", _slack.BaseUrl, _slack.BotToken, _slack.AppToken);
    }

    public Task ConnectedAsync() => _slack.Transcript.SeenAsync("hello");

    public async Task<Exchange?> AskAsync(string typed, int asker)
    {
        var (command, text) = typed.Split(' ', 2) is [var first, var rest] ? (first, rest) : (typed, "");
        var act = _slack.Acts.As(User(asker % People), string.Create(CultureInfo.InvariantCulture, $"C0LOAD{asker % Channels:D3}")).Slash(command, text);
        try
        {
            await _slack.Socket.SendAsync(act);
            for (var number = 1; (await act.AnswerAsync(number).WaitAsync(GivenUp)).IsSign; number++)
            {
                // The answer takes its place.
            }

            return Exchange.Of(act.Times);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            _slack.Forget(act);
        }
    }

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    private static string User(int person) => string.Create(CultureInfo.InvariantCulture, $"U0LOAD{person:D3}");
}
