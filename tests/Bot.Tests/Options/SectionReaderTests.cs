using Bot.Options;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Options;

public sealed class SectionReaderTests
{
    [Fact]
    public void Lists_are_read_as_lists_or_from_one_value_with_commas()
    {
        var options = Read(("ModeratorRoles:0", "1"), ("ModeratorRoles:1", "2"), ("ModeratorUsers", "3, 4,"));
        Assert.Equal(["1", "2"], options.ModeratorRoles);
        Assert.Equal(["3", "4"], options.ModeratorUsers);
    }

    [Fact]
    public void Values_by_key_keep_the_keys_as_written()
    {
        var options = Read(("Workspaces:T0Ab", "main,tech"), ("Workspaces:81384:0", "*"), ("WorkspaceTimeZones:T0Ab", "Asia/Shanghai"), ("Users", ""));
        Assert.Equal(["main", "tech"], options.Workspaces["T0Ab"]);
        Assert.Equal(["*"], options.Workspaces["81384"]);
        Assert.Equal("Asia/Shanghai", options.WorkspaceTimeZones["T0Ab"]);
        Assert.Empty(options.Users);
    }

    [Theory]
    [InlineData("Workspaces", "main", "Test:Workspaces must be values by key, not “main”")]
    [InlineData("Workspaces:1:a:b", "main", "Test:Workspaces must be values by key, not several values")]
    [InlineData("ModeratorRoles:0:x", "1", "Test:ModeratorRoles must be a list of values, not several values")]
    [InlineData("TimeZone", "Mars/Olympus", "Test:TimeZone must be a time zone such as Europe/Berlin or UTC")]
    [InlineData("WorkspaceTimeZones:1", "CET-ish", "Test:WorkspaceTimeZones must be a time zone such as Europe/Berlin or UTC")]
    [InlineData("AdminsModerate", "maybe", "Test:AdminsModerate must be true or false, not “maybe”")]
    [InlineData("Workspace:1", "main", "there is no setting Test:Workspace; did you mean Test:Workspaces?")]
    public void What_is_wrong_is_told_with_its_key(string key, string value, string message)
    {
        var errors = new List<string>();
        SectionReader.Read<TestOptions>(Configuration((key, value)), "Test", errors);
        Assert.StartsWith(message, Assert.Single(errors), StringComparison.Ordinal);
    }

    private static TestOptions Read(params (string, string)[] written)
    {
        var errors = new List<string>();
        var options = SectionReader.Read<TestOptions>(Configuration(written), "Test", errors);
        Assert.Empty(errors);
        return options;
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] written) =>
        new ConfigurationBuilder().AddInMemoryCollection(written.Select(setting => KeyValuePair.Create("Test:" + setting.Key, (string?)setting.Value))).Build();

    private sealed record TestOptions : AccessOptions;
}
