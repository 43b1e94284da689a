using System.Text.Json.Nodes;
using Bot.Discord.Payloads;

namespace Simulators.Discord;

/// <summary>The first answer to an interaction: once, in time, of a type that fits it (D-A-1..9).</summary>
internal sealed class CallbackRoutes(DiscordSimulator discord)
{
    private readonly Lock _lock = new();

    public RestAnswer Answer(RestCall call)
    {
        lock (_lock)
        {
            if (discord.Find(call.Value("interaction"), call.Value("token")) is not { } interaction || discord.Clock.GetUtcNow() - interaction.CreatedAt > discord.AnswerTime) return RestAnswer.UnknownInteraction;
            if (interaction.Answer is not null) return RestAnswer.AlreadyAcknowledged;
            var problems = PayloadLinter.Problems(PayloadKind.InteractionResponse, call.Object).ToList();
            if (!Fits(interaction.Type, interaction.Json["message"] is not null, (int?)call.Object["type"] ?? 0)) problems.Add($"an interaction of type {interaction.Type} cannot be answered by type {call.Object["type"]}");
            if (problems.Count > 0) return Wrong(call, problems);
            return Take(interaction, call);
        }
    }

    private static bool Fits(int interaction, bool hasMessage, int answer) => answer switch
    {
        4 or 5 => interaction is 2 or 3 or 5,
        6 or 7 => interaction == 3 || (interaction == 5 && hasMessage),
        8 => interaction == 4,
        9 => interaction is 2 or 3,
        _ => false,
    };

    private RestAnswer Take(SimulatedInteraction interaction, RestCall call)
    {
        var body = call.Object;
        var data = body["data"] as JsonObject ?? [];
        switch ((int)body["type"]!)
        {
            case 4:
            case 5:
                interaction.Original = discord.Messages.Add(interaction.Json["channel_id"]!.ToString(), data, call.File);
                interaction.Original.IsLoading = (int)body["type"]! == 5;
                break;
            case 7:
                MessageBook.Change(interaction.Original!, data, call.File);
                break;
            default:
                break;
        }

        interaction.Acknowledge(body.DeepClone().AsObject(), call.At);
        if (interaction.Original is not null && (int)body["type"]! is 4 or 7) interaction.Said(interaction.Original, call.At);
        return call.Flag("with_response") ? RestAnswer.Ok(Response(interaction)) : RestAnswer.Nothing;
    }

    private JsonObject Response(SimulatedInteraction interaction)
    {
        var response = new JsonObject { ["interaction"] = new JsonObject { ["id"] = interaction.Id, ["type"] = interaction.Type } };
        if (interaction.Original is not { } message) return response;
        response["interaction"]!["response_message_id"] = message.Id;
        response["interaction"]!["response_message_loading"] = message.IsLoading;
        response["interaction"]!["response_message_ephemeral"] = message.IsEphemeral;

        // Only a message that is there to be read is shown, not the sign that it is being worked on.
        var type = (int)interaction.Answer!["type"]!;
        if (type is 4 or 7) response["resource"] = new JsonObject { ["type"] = type, ["message"] = discord.Seen(message) };
        return response;
    }

    private RestAnswer Wrong(RestCall call, List<string> problems)
    {
        discord.Complaints.Enqueue($"{call.Route}: {string.Join("; ", problems)}");
        return RestAnswer.Invalid(problems);
    }
}
