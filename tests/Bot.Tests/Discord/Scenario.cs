using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>What a person does, and when it is answered.</summary>
/// <param name="Name">For the list of differences.</param>
/// <param name="Do">Begins it: in which Discord, on which earlier answer.</param>
internal sealed record Scenario(string Name, Func<DiscordSimulator, SimulatedMessage?, ScenarioAct> Do)
{
    /// <summary>Buttons are pressed on the answer to the first.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("a command", (discord, _) => ScenarioAct.Of(discord, discord.Interactions.Slash("closures", ("when", "2024")))),
        new("suggestions", (discord, _) => ScenarioAct.Of(discord, discord.Interactions.Autocomplete("closures", "where", "Wal"))),
        new("a message's menu", (discord, _) => ScenarioAct.Of(discord, discord.Interactions.Menu("Ask about this", "What closed in 2024?"))),
        new("a button that says more", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.Press(on!, "Context"))),
        new("a button that gives a file", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.Press(on!, "CSV"))),
        new("a button that opens a form", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.PressId(on!, "test-form:1"))),
        new("a form", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.Submit(Form, inRows: false, on, ("name", "Nelly"), ("text", "words")))),
        new("a form of an older program", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.Submit(Form, inRows: true, on, ("name", "Nelly"), ("text", "words")))),
        new("a mention", (discord, _) => ScenarioAct.Of(discord, discord.Write(new SimulatedPerson(), $"<@{discord.BotId}> closures 2024", mentionsBot: true))),
        new("a direct message", (discord, _) => ScenarioAct.Of(discord, discord.Write(new SimulatedPerson { Guild = null, Channel = "381870553235193999" }, "closures 2024", mentionsBot: false))),
        new("a button that changes its message", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.PressId(on!, "test-replace"))),
        new("a button that removes its message", (discord, on) => ScenarioAct.Of(discord, discord.Interactions.Press(on!, "Delete"))),
    ];

    private static JsonObject Form => new() { ["data"] = new JsonObject { ["custom_id"] = "test-form:1" } };
}
