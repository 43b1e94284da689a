using System.CommandLine;
using Bot.Options;
using Bot.Slack;
using Bot.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.CommandLine;

/// <summary><c>bot doctor</c>: the settings in plain words, what is on and what is off, and what the platforms say of it. Exit code 2 when something is wrong.</summary>
internal static class DoctorVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var doctor = new Command("doctor", "Checks the settings and says what is on and what is off.");
        doctor.SetAction((_, cancel) => RunAsync(settings.Value, cancel));
        return doctor;
    }

    private static async Task<int> RunAsync(BotSettings settings, CancellationToken cancel)
    {
        var output = StandardStreams.Output;
        output.WriteLine($"settings      {Installation.Find("appsettings.json") ?? "no appsettings.json; the defaults hold"}");
        output.WriteLine($"index         {settings.IndexFolder}");
        output.WriteLine($"seeds         {settings.SeedFolder ?? "none"}");
        output.WriteLine($"reader page   {string.Join(", ", settings.Urls)}{(settings.Web.PublicUrl is null ? "" : $", known as {settings.Web.PublicUrl}")}");
        foreach (var channel in Channels.All(settings)) output.WriteLine($"{channel.Name,-13} {(channel.IsOn ? "on" : "off")}: {channel.Why}");
        var found = await SlackDoctor.CheckAsync(settings.Slack, SlackSetup.Client(settings.Slack, TimeProvider.System, NullLoggerFactory.Instance), cancel);
        foreach (var line in found) output.WriteLine($"{"",-13} {line}");
        output.Flush();
        return found.Any(line => line.StartsWith(SlackDoctor.Wrong, StringComparison.Ordinal)) ? BotCommandLine.Refused : BotCommandLine.Done;
    }
}
