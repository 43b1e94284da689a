using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Commands;
using Bot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Discord;

/// <summary><c>bot register discord</c>: the commands as Discord takes them; with <c>--apply</c> they are registered first.</summary>
internal static class DiscordRegisterCall
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The JSON document.</returns>
    /// <exception cref="RefusedException">There is no token to apply with, or Discord refused.</exception>
    public static async Task<string> RunAsync(DiscordOptions options, Catalogue catalogue, bool apply, CancellationToken cancel)
    {
        if (apply) await ApplyAsync(options, catalogue, cancel);
        return DiscordRegistration.Commands(catalogue, isGlobal: options.Guild is null).ToJsonString(Readable);
    }

    private static async Task ApplyAsync(DiscordOptions options, Catalogue catalogue, CancellationToken cancel)
    {
        if (!options.IsOn) throw new RefusedException("no-token", "Discord:Token is not set. Set it as Discord__Token in the environment or as --Discord:Token=…, then register again.");
        try
        {
            var changed = await DiscordRegistration.ApplyAsync(DiscordSetup.Client(options, TimeProvider.System, NullLoggerFactory.Instance), options, catalogue, cancel);
            StandardStreams.Error.WriteLine(changed ? "bot: the commands are registered" : "bot: the commands were registered already");
        }
        catch (DiscordErrorException refused)
        {
            throw new RefusedException("discord-refused", refused.Status == System.Net.HttpStatusCode.Unauthorized
                ? "Discord does not know the token. Set Discord:Token to the one of the developer portal: Bot, Reset Token."
                : $"Discord refused the commands: {refused.Message}");
        }
    }
}
