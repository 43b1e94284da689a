using Bot.CommandLine;
using Bot.Options;
using Bot.Slack;

namespace Bot.Tests.Slack;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Slack:BotToken", "AppToken=xapp-1")]
    [InlineData("Slack:BotToken", "SigningSecret=8f742231b10e8888abcd99yyyzzz85a5")]
    [InlineData("Slack:AppToken", "BotToken=xoxb-1")]
    [InlineData("Slack:BotToken", "BotToken=xapp-1", "AppToken=xapp-1")]
    [InlineData("Slack:AppToken", "BotToken=xoxb-1", "AppToken=xoxb-1")]
    [InlineData("Slack:SigningSecret", "BotToken=xoxb-1", "SigningSecret=no secret")]
    [InlineData("Slack:BaseUrl", "BotToken=xoxb-1", "AppToken=xapp-1", "BaseUrl=http://slack.com/api")]
    [InlineData("Slack:BaseUrl", "BotToken=xoxb-1", "AppToken=xapp-1", "BaseUrl=https://slack.com.evil.example/api")]
    [InlineData("Slack:ModeratorRoles", "BotToken=xoxb-1", "AppToken=xapp-1", "ModeratorRoles=editors")]
    public void Half_configured_it_names_the_key_and_the_places_to_set_it(string key, params string[] settings)
    {
        var refused = Assert.Throws<RefusedException>(() => Load(settings));
        Assert.Contains(refused.Message.Split('\n'), line => line.StartsWith(key + " ", StringComparison.Ordinal) && line.Contains($"as --{key}=…", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "BotToken=xoxb-1", "AppToken=xapp-1")]
    [InlineData(true, "BotToken=xoxb-1", "SigningSecret=8f742231b10e8888abcd99yyyzzz85a5")]
    public void It_is_on_when_it_can_be_reached_and_says_by_which_ways(bool isOn, params string[] settings)
    {
        var channel = SlackChannel.Of(Load(settings).Slack);
        Assert.Equal(isOn, channel.IsOn);
        Assert.NotEqual("", channel.Why);
    }

    [Theory]
    [InlineData("https://slack.com/api", true)]
    [InlineData("wss://wss-primary.slack.com/link/?ticket=1", true)]
    [InlineData("http://127.0.0.1:5000/api", true)]
    [InlineData("ws://[::1]:5000/link", true)]
    [InlineData("http://slack.com/api", false)]
    [InlineData("ws://wss-primary.slack.com/", false)]
    [InlineData("https://notslack.com/", false)]
    [InlineData("https://slack.com.evil.example/", false)]
    [InlineData("https://slack.com@evil.example/", false)]
    [InlineData("https://evil@slack.com/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    public void Only_Slack_itself_and_this_machine_are_trusted(string address, bool isGood) => Assert.Equal(isGood, SlackAddress.IsGood(address));

    private static BotSettings Load(string[] settings) =>
        BotSettings.Load([new("Seeds:Path", ""), .. settings.Select(setting => new KeyValuePair<string, string?>("Slack:" + setting.Split('=')[0], setting.Split('=', 2)[1]))]);
}
