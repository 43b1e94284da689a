using Bot.Worker;

namespace Bot.Slack;

/// <summary>Slack as a way to reach the bot: on or off, and what would change that.</summary>
internal static class SlackChannel
{
    public static Channel Of(SlackOptions options) => new("Slack", options.IsOn, (options.HasSocket, options.HasEndpoint) switch
    {
        (true, true) => "by Socket Mode, and by HTTP at /slack/commands, /slack/interactive, /slack/events",
        (true, false) => "by Socket Mode",
        (false, true) => "by HTTP at /slack/commands, /slack/interactive, /slack/events",
        _ => "set Slack:BotToken and Slack:AppToken to turn it on; “bot register slack” prints the app's manifest",
    });
}
