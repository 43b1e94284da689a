using System.CommandLine;
using Bot.Options;
using Bot.Worker;

namespace Bot.CommandLine;

/// <summary><c>bot doctor</c>: the settings in plain words, what is on and what is off. Wrong settings are listed all at once, with exit code 2.</summary>
internal static class DoctorVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var doctor = new Command("doctor", "Checks the settings and says what is on and what is off.");
        doctor.SetAction(_ => Run(settings.Value));
        return doctor;
    }

    private static int Run(BotSettings settings)
    {
        var output = StandardStreams.Output;
        output.WriteLine($"settings      {Installation.Find("appsettings.json") ?? "no appsettings.json; the defaults hold"}");
        output.WriteLine($"index         {settings.IndexFolder}");
        output.WriteLine($"seeds         {settings.SeedFolder ?? "none"}");
        output.WriteLine($"reader page   {string.Join(", ", settings.Urls)}{(settings.Web.PublicUrl is null ? "" : $", known as {settings.Web.PublicUrl}")}");
        foreach (var channel in Channels.All(settings)) output.WriteLine($"{channel.Name,-13} {(channel.IsOn ? "on" : "off")}: {channel.Why}");
        output.Flush();
        return BotCommandLine.Done;
    }
}
