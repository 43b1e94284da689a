using System.Globalization;
using System.Net;
using System.Text.Json;
using Bot.Commands;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Options;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Discord;

/// <summary>What <c>bot doctor</c> says of Discord: token, intents, commands, endpoint, and the link that invites the bot, in plain words.</summary>
/// <param name="settings">Of the installation.</param>
/// <param name="client">Asks Discord.</param>
internal sealed class DiscordDoctor(BotSettings settings, DiscordClient client)
{
    public const string Wrong = "wrong: ";

    private DiscordOptions Options => settings.Discord;

    public static DiscordDoctor Of(BotSettings settings) => new(settings, DiscordSetup.Client(settings.Discord, TimeProvider.System, NullLoggerFactory.Instance));

    /// <returns>A line a finding; what is wrong begins with <see cref="Wrong"/>. Nothing when the bot is not on Discord.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(Func<Catalogue> catalogue, CancellationToken cancel)
    {
        if (!Options.IsOn) return [];
        try
        {
            var application = await client.GetApplicationAsync(cancel);
            var id = application.GetProperty("id").GetString()!;
            return [$"token: good, of the application {Name(application)} ({id})", .. await GatewayAsync(cancel), .. await CommandsAsync(id, catalogue(), cancel), .. Endpoint(application), .. Guilds(), $"invite: {Invitation(id)}"];
        }
        catch (DiscordErrorException refused)
        {
            return [refused.Status == HttpStatusCode.Unauthorized ? Wrong + CloseCode.Fatal(CloseCode.WrongToken) : Wrong + $"Discord could not be asked: {refused.Message}"];
        }
    }

    /// <summary>D-C-10.</summary>
    public static string Invitation(string application) => string.Create(
        CultureInfo.InvariantCulture, $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot%20applications.commands&permissions={DiscordPermissions.Invited}");

    private async Task<IEnumerable<string>> GatewayAsync(CancellationToken cancel)
    {
        if (!Options.Gateway) return ["gateway: off (Discord:Gateway is false); mentions and direct messages are not seen"];
        var address = GatewayAddress.Of(await client.GetGatewayAsync(cancel));
        return [$"gateway: {address.Url.Host}, {address.Remaining} connections left today; intents {GatewayShard.Intents}, none of them privileged"];
    }

    private async Task<IEnumerable<string>> CommandsAsync(string application, Catalogue catalogue, CancellationToken cancel)
    {
        var scope = Options.Guild is { } guild ? $"in guild {guild}" : "everywhere";
        var registered = await client.GetCommandsAsync(application, Options.Guild, cancel);
        return [DiscordRegistration.IsRegistered(DiscordRegistration.Commands(catalogue, Options.Guild is null), registered)
            ? $"commands: {registered.GetArrayLength()} registered {scope}, as the catalogue has them"
            : Wrong + $"the commands registered {scope} are not those of the catalogue; “bot register discord --apply” registers them, and so does the worker's start"];
    }

    private IEnumerable<string> Endpoint(JsonElement application)
    {
        var url = application.TryGetProperty("interactions_endpoint_url", out var set) && set.ValueKind == JsonValueKind.String ? set.GetString() : null;
        var key = application.TryGetProperty("verify_key", out var known) ? known.GetString() : null;
        if (url is null) return [Options.Gateway ? "endpoint: none; commands come by the gateway" : Wrong + "the developer portal has no Interactions Endpoint URL and Discord:Gateway is false, so no command reaches the bot"];
        if (!Options.HasEndpoint) return [Wrong + $"commands go to {url}, but Discord:PublicKey is not set, so nothing answers there; set it to {key}, or clear Interactions Endpoint URL in the developer portal"];
        if (!string.Equals(key, Options.PublicKey, StringComparison.OrdinalIgnoreCase)) return [Wrong + $"Discord:PublicKey is not the application's: {key}"];
        return [$"endpoint: {url}" + (url.EndsWith(Interactions.InteractionEndpoint.Path, StringComparison.Ordinal) ? "" : $", which should end in {Interactions.InteractionEndpoint.Path}")];
    }

    private IEnumerable<string> Guilds() => Options.Workspaces.Count > 0 ? [] : [Wrong + "no guild is in Discord:Workspaces, so nobody is answered: Discord:Workspaces:GUILD_ID=main"];

    private static string Name(JsonElement application) => application.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "";
}
