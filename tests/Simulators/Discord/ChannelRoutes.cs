using Bot.Discord.Payloads;

namespace Simulators.Discord;

/// <summary>What the bot does by its own token in channels, and asks about guilds.</summary>
internal sealed class ChannelRoutes(DiscordSimulator discord)
{
    public static RestAnswer Typing(RestCall call) => RestAnswer.Nothing;

    public RestAnswer Post(RestCall call) => Problems(call) ?? RestAnswer.Ok(discord.Seen(discord.Messages.Post(call.Value("channel"), call.Object, call.File)));

    public RestAnswer Edit(RestCall call)
    {
        if (Reachable(call) is not { } message) return RestAnswer.UnknownMessage;
        if (Problems(call) is { } wrong) return wrong;
        MessageBook.Change(message, call.Object, call.File);
        return RestAnswer.Ok(discord.Seen(message));
    }

    public RestAnswer Delete(RestCall call)
    {
        if (Reachable(call) is not { } message) return RestAnswer.UnknownMessage;
        MessageBook.Delete(message);
        return RestAnswer.Nothing;
    }

    public static RestAnswer Guild(RestCall call) =>
        call.Value("guild") == SimulatedPerson.HomeGuild ? RestAnswer.Ok(SimulatedGuild.Describe(SimulatedPerson.HomeGuild)) : RestAnswer.Error(404, 10004, "Unknown Guild");

    public RestAnswer Member(RestCall call)
    {
        if (call.Value("guild") != SimulatedPerson.HomeGuild || !discord.Members.Contains(call.Value("user"))) return RestAnswer.Error(404, 10007, "Unknown Member");
        var member = new SimulatedPerson { Id = call.Value("user") }.Member();
        member.Remove("permissions");
        return RestAnswer.Ok(member);
    }

    /// <summary>A message that one person alone sees is out of the bot's own reach (D-A-7).</summary>
    private SimulatedMessage? Reachable(RestCall call) => discord.Messages.Find(call.Value("message")) is { IsEphemeral: false } message && message.Channel == call.Value("channel") ? message : null;

    private RestAnswer? Problems(RestCall call)
    {
        var problems = PayloadLinter.Problems(PayloadKind.Message, call.Object).ToList();
        if (((int?)call.Object["flags"] & 64) == 64) problems.Add("only an interaction's answer can be ephemeral");
        if (problems.Count == 0) return null;
        discord.Complaints.Enqueue($"{call.Route}: {string.Join("; ", problems)}");
        return RestAnswer.Invalid(problems);
    }
}
