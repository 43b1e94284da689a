using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>Every kind of frame that the simulator sends is what discord.js's own types say of it, no property more and none less.</summary>
public sealed class FrameTests
{
    [Fact]
    public async Task Frames_are_what_the_types_of_discord_js_say()
    {
        var frames = new ConcurrentQueue<string>();
        await using var host = await DiscordHost.StartAsync(discord => discord.Gateway.Sent = frame => frames.Enqueue(frame.ToJsonString()));
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        foreach (var interaction in Interactions(host.Discord, await host.AskAsync("closures", ("when", "2024")))) await host.SendAsync(interaction);
        foreach (var message in Messages(host.Discord)) await host.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        await host.Discord.Gateway.DispatchAsync("GUILD_DELETE", new JsonObject { ["id"] = "197038439483310086" });
        await host.Discord.Gateway.SendFrameAsync(1);
        await host.Discord.Transcript.SeenAsync("acknowledged").Soon();
        await host.Discord.Gateway.SendFrameAsync(9, true);
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenAsync("resumed"), TimeSpan.FromSeconds(8));
        await host.Discord.Gateway.SendFrameAsync(7);
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenTimesAsync("resumed", 2), TimeSpan.FromSeconds(8));

        await using var check = NodeProgram.Start("node-discord", "frames.js");
        foreach (var frame in frames) await check.WriteLineAsync(frame);
        check.EndInput();
        for (var line = await check.ReadLineAsync(); line != "end"; line = await check.ReadLineAsync()) Assert.Fail(line);
    }

    private static IEnumerable<SimulatedInteraction> Interactions(DiscordSimulator discord, SimulatedMessage answer)
    {
        var form = new JsonObject { ["data"] = new JsonObject { ["custom_id"] = "a-form" } };
        foreach (var maker in new[] { discord.Interactions, discord.As(new SimulatedPerson { Guild = null }) })
        {
            yield return maker.Slash("closures", ("when", "2024"), ("public", true));
            yield return maker.Autocomplete("closures", "where", "Wal");
            yield return maker.Menu("Ask about this", "What of this?");
            yield return maker.Press(answer, "Context");
            yield return maker.Submit(form, inRows: false, answer, ("text", "words"));
            yield return maker.Submit(form, inRows: true, null, ("text", "words"));
        }
    }

    private static IEnumerable<JsonObject> Messages(DiscordSimulator discord)
    {
        yield return discord.Write(new SimulatedPerson(), $"<@{discord.BotId}> closures", mentionsBot: true);
        yield return discord.Write(new SimulatedPerson { Guild = null }, "closures", mentionsBot: false);
        var reply = discord.Write(new SimulatedPerson(), "closures", mentionsBot: true, discord.Messages.All[0]);
        reply["attachments"]!.AsArray().Add(discord.Messages.Attach("a.txt", "text/plain", [1]));
        yield return reply;
    }
}
