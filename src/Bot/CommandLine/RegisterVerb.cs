using System.CommandLine;
using Bot.Commands;
using Bot.Discord;
using Bot.Options;
using Bot.Ownership;
using Bot.Slack;

namespace Bot.CommandLine;

/// <summary><c>bot register discord|slack</c>: one JSON document of what the platform must know of the commands; with <c>--apply</c> it is told.</summary>
internal static class RegisterVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var platform = new Argument<string>("platform") { Description = "discord or slack" };
        platform.AcceptOnlyFromAmong("discord", "slack");
        var apply = new Option<bool>("--apply") { Description = "Register with the configured tokens." };
        var register = new Command("register", "Prints what a platform needs to know of the commands.") { platform, apply };
        register.SetAction((parsed, cancel) => RunAsync(settings.Value, parsed.GetValue(platform)!, parsed.GetValue(apply), cancel));
        return register;
    }

    private static async Task<int> RunAsync(BotSettings settings, string platform, bool apply, CancellationToken cancel)
    {
        using var library = await new LibraryOpener(settings, TimeProvider.System).OpenUpToDateAsync(cancel);
        var catalogue = new Dispatcher(library).Catalogue;
        StandardStreams.Output.WriteLine(platform == "slack" ? SlackRegisterCall.Run(settings, catalogue, apply) : await DiscordRegisterCall.RunAsync(settings.Discord, catalogue, apply, cancel));
        StandardStreams.Output.Flush();
        return BotCommandLine.Done;
    }
}
