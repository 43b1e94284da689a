using Bot.Discord.Payloads;

namespace Simulators.Discord;

/// <summary>What an interaction's token is good for in its fifteen minutes (D-A-5..7).</summary>
internal sealed class WebhookRoutes(DiscordSimulator discord)
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public RestAnswer FollowUp(RestCall call) => Authorised(call, interaction =>
    {
        if (interaction.Original is { IsLoading: true } loading)
        {
            discord.Complaints.Enqueue("A follow-up before @original was filled in edits it instead, which Discord means to end (D-A-6)");
            return Changed(interaction, loading, call);
        }

        if (Problems(call) is { } wrong) return wrong;
        var message = discord.Messages.Add(interaction.Json["channel_id"]!.ToString(), call.Object, call.File);
        interaction.FollowUps.Add(message);
        interaction.Said(message, call.At);
        return RestAnswer.Ok(discord.Seen(message));
    });

    public RestAnswer Get(RestCall call) => Authorised(call, interaction => Find(interaction, call) is { } message ? RestAnswer.Ok(discord.Seen(message)) : RestAnswer.UnknownMessage);

    public RestAnswer Edit(RestCall call) => Authorised(call, interaction => Find(interaction, call) is { } message ? Problems(call) ?? Changed(interaction, message, call) : RestAnswer.UnknownMessage);

    public RestAnswer Delete(RestCall call) => Authorised(call, interaction =>
    {
        if (Find(interaction, call) is not { } message) return RestAnswer.UnknownMessage;
        MessageBook.Delete(message);
        interaction.Said(message, call.At);
        return RestAnswer.Nothing;
    });

    private RestAnswer Changed(SimulatedInteraction interaction, SimulatedMessage message, RestCall call)
    {
        MessageBook.Change(message, call.Object, call.File);
        message.IsLoading = false;
        interaction.Changes++;
        interaction.Said(message, call.At);
        return RestAnswer.Ok(discord.Seen(message));
    }

    private RestAnswer Authorised(RestCall call, Func<SimulatedInteraction, RestAnswer> answer)
    {
        if (call.Value("webhook") != discord.ApplicationId || discord.Find(null, call.Value("token")) is not { } interaction) return RestAnswer.UnknownWebhook;
        if (discord.Clock.GetUtcNow() - interaction.CreatedAt > TokenLife) return RestAnswer.InvalidToken;
        return interaction.Answer is null ? RestAnswer.UnknownWebhook : answer(interaction);
    }

    private static SimulatedMessage? Find(SimulatedInteraction interaction, RestCall call)
    {
        var name = Uri.UnescapeDataString(call.Value("message"));
        var message = name == "@original" ? interaction.Original : interaction.FollowUps.Append(interaction.Original).FirstOrDefault(one => one?.Id == name);
        return message is { IsDeleted: false } ? message : null;
    }

    private RestAnswer? Problems(RestCall call)
    {
        if (PayloadLinter.Problems(PayloadKind.Message, call.Object) is not { Count: > 0 } problems) return null;
        discord.Complaints.Enqueue($"{call.Route}: {string.Join("; ", problems)}");
        return RestAnswer.Invalid(problems);
    }
}
