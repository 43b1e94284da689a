using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>Checks what is set for Slack against Slack itself, and says in plain words what is wrong and what to do.</summary>
internal static class SlackDoctor
{
    public const string Wrong = "wrong: ";

    /// <summary>A line each; one that is wrong begins with "wrong:".</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(SlackOptions options, SlackClient client, CancellationToken cancel)
    {
        if (!options.IsOn) return [];
        var lines = new List<string>();
        await TryAsync(lines, async () =>
        {
            var answer = await client.TestAuthAsync(cancel);
            lines.Add($"the bot is @{answer.Text("user")} in the workspace {answer.Text("team")} ({answer.Text("team_id")})");
            if (answer.Text("team_id") is { } team && !options.Workspaces.ContainsKey(team)) lines.Add($"{Wrong}that workspace may ask nothing. Set Slack:Workspaces:{team} to the collections it may see, or to *.");
            var missing = SlackRegistration.Scopes(options).Except(client.Scopes ?? []).ToList();
            if (client.Scopes is not null) lines.Add(missing.Count == 0 ? "the bot's token has every scope it needs" : $"{Wrong}the bot's token lacks {string.Join(", ", missing)}. Bring the app's manifest up to date with what “bot register slack” prints, and install the app again.");
        });
        if (options.HasSocket)
        {
            await TryAsync(lines, async () =>
            {
                await client.OpenConnectionAsync(cancel);
                lines.Add("Socket Mode is on, and the app-level token opens it");
            });
        }

        if (options.HasEndpoint) lines.Add("by HTTP the app's addresses end in /slack/commands, /slack/interactive and /slack/events; Slack tries the last when you save it");
        return lines;
    }

    private static async Task TryAsync(List<string> lines, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (SlackErrorException refused)
        {
            lines.Add(Wrong + SlackTrouble.InWords(refused));
        }
    }
}
