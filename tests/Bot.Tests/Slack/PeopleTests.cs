using Bot.Commands.Chat;
using Bot.Slack;
using Simulators;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class PeopleTests
{
    private static readonly Conversation Place = new("slack", SlackSimulator.Team, SlackWorkspace.Channel);

    [Theory]
    [InlineData(SlackWorkspace.Admin, true)]
    [InlineData(SlackWorkspace.Nelly, false)]
    [InlineData("U0GUEST01", false)]
    [InlineData("U0STRANGE", false)]
    public async Task Admins_of_the_workspace_are_moderators_and_nobody_elses(string user, bool isModerator)
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.Equal(isModerator, await host.Part<SlackPlatform>().IsModeratorAsync(new ChatActor(user), Place, Cancel));
    }

    [Fact]
    public async Task Members_of_a_configured_group_are_moderators_and_admins_only_where_that_is_wanted()
    {
        await using var host = await SlackHost.ConnectedAsync(("Slack:ModeratorRoles", SlackWorkspace.Group), ("Slack:AdminsModerate", "false"));
        host.Slack.Workspace.Groups[SlackWorkspace.Group] = [SlackWorkspace.Nelly, "U0GUEST01"];
        var platform = host.Part<SlackPlatform>();
        Assert.True(await platform.IsModeratorAsync(new ChatActor(SlackWorkspace.Nelly), Place, Cancel));
        Assert.False(await platform.IsModeratorAsync(new ChatActor(SlackWorkspace.Admin), Place, Cancel));
        Assert.False(await platform.IsModeratorAsync(new ChatActor("U0GUEST01"), Place, Cancel));
    }

    [Fact]
    public async Task What_Slack_tells_of_a_person_is_kept_for_five_minutes()
    {
        await using var host = await SlackHost.ConnectedAsync(("Slack:ModeratorRoles", SlackWorkspace.Group));
        host.Slack.Workspace.Groups[SlackWorkspace.Group] = [SlackWorkspace.Nelly];
        var platform = host.Part<SlackPlatform>();
        for (var i = 0; i < 3; i++) Assert.True(await platform.IsModeratorAsync(new ChatActor(SlackWorkspace.Nelly), Place, Cancel));
        Assert.Equal((1, 1), (host.Slack.Transcript.Count("POST users.info"), host.Slack.Transcript.Count("POST usergroups.users.list")));

        host.Slack.Workspace.Groups[SlackWorkspace.Group] = [];
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.False(await platform.IsModeratorAsync(new ChatActor(SlackWorkspace.Nelly), Place, Cancel));
    }

    [Fact]
    public async Task A_member_is_one_of_the_workspace_itself_and_no_guest()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var platform = host.Part<SlackPlatform>();
        Assert.True(await platform.IsMemberAsync(new ChatActor(SlackWorkspace.Nelly), SlackSimulator.Team, Cancel));
        Assert.False(await platform.IsMemberAsync(new ChatActor(SlackWorkspace.Nelly), "T0OTHER01", Cancel));
        Assert.False(await platform.IsMemberAsync(new ChatActor("U0STRANGE"), SlackSimulator.Team, Cancel));
        Assert.False(await platform.IsMemberAsync(new ChatActor("U0GUEST01"), SlackSimulator.Team, Cancel));
    }

    [Fact]
    public async Task The_zone_is_the_persons_and_a_Slack_that_does_not_tell_holds_nobody_up()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var platform = host.Part<SlackPlatform>();
        Assert.Equal("Europe/Berlin", await platform.TimeZoneAsync(new ChatActor(SlackWorkspace.Nelly), Cancel));
        host.Slack.Faults.Add("users.info", new Fault { Status = 200, Body = """{"ok":false,"error":"missing_scope","needed":"users:read"}""" });
        Assert.Null(await platform.TimeZoneAsync(new ChatActor(SlackWorkspace.Admin), Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
