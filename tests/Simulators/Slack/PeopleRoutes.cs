using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>auth.test, users.info, usergroups.users.list.</summary>
internal sealed class PeopleRoutes(SlackSimulator slack)
{
    public ApiAnswer TestAuth() => ApiAnswer.Ok(new JsonObject
    {
        ["url"] = "https://home.slack.com/",
        ["team"] = "Home",
        ["user"] = "briefing",
        ["team_id"] = SlackSimulator.Team,
        ["user_id"] = slack.BotId,
        ["bot_id"] = "B0BOT0001",
        ["is_enterprise_install"] = false,
    });

    public ApiAnswer User(ApiCall call) =>
        call.Text("user") is { } id && slack.Workspace.Users.TryGetValue(id, out var user) ? ApiAnswer.Ok(new JsonObject { ["user"] = user.Describe() }) : ApiAnswer.Error("user_not_found");

    public ApiAnswer Group(ApiCall call) =>
        call.Text("usergroup") is { } id && slack.Workspace.Groups.TryGetValue(id, out var members)
            ? ApiAnswer.Ok(new JsonObject { ["users"] = new JsonArray([.. members.Select(member => (JsonNode)member)]) })
            : ApiAnswer.Error("no_such_subteam");
}
