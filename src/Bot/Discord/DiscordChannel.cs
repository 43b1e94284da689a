using Bot.Worker;

namespace Bot.Discord;

/// <summary>Whether the bot is on Discord, and by which ways, for the start-up report and <c>bot doctor</c>.</summary>
internal static class DiscordChannel
{
    private const string Name = "Discord";

    public static Channel Of(DiscordOptions options)
    {
        if (!options.IsOn) return new Channel(Name, false, "Discord:Token is not set");
        var ways = new[] { options.Gateway ? "by the gateway" : null, options.HasEndpoint ? $"by signed requests to {Interactions.InteractionEndpoint.Path}" : null };
        var where = options.Workspaces.Count == 0 ? "; no guild is in Discord:Workspaces, so nobody is answered" : $"; {options.Workspaces.Count} guild{(options.Workspaces.Count == 1 ? "" : "s")} may ask";
        return new Channel(Name, true, string.Join(" and ", ways.Where(way => way is not null)) + where);
    }
}
