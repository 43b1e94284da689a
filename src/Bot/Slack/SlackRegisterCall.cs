using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Commands;
using Bot.Options;

namespace Bot.Slack;

/// <summary><c>bot register slack</c>: the app's manifest. Slack takes it on its own page, not from a bot's token.</summary>
internal static class SlackRegisterCall
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For HTTP when a signing secret is set and no app-level token; else for Socket Mode, which needs no address.</summary>
    /// <returns>The JSON document.</returns>
    /// <exception cref="RefusedException">There is nothing to apply with, or no address for HTTP.</exception>
    public static string Run(BotSettings settings, Catalogue catalogue, bool apply)
    {
        if (apply) throw new RefusedException("no-apply", "Slack takes a manifest only from a person: paste what “bot register slack” prints at api.slack.com/apps, under Create New App, From a manifest, or under App Manifest of the app that is there.");
        var isHttp = settings.Slack is { AppToken: null, SigningSecret: not null };
        if (isHttp && settings.Web.PublicUrl?.StartsWith("https://", StringComparison.Ordinal) is not true)
        {
            throw new RefusedException("no-address", "By HTTP Slack needs an https address of the bot's: set Web:PublicUrl to it. Or set Slack:AppToken for Socket Mode, which needs none.");
        }

        return SlackRegistration.Manifest(catalogue, settings.Slack, isHttp ? settings.Web.PublicUrl : null).ToJsonString(Readable);
    }
}
