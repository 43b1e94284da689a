using System.CommandLine;
using Bot.Commands;
using Bot.Commands.Chat.Storage;
using Bot.Discord;
using Bot.Options;
using Bot.Ownership;
using Bot.Slack;
using Bot.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.CommandLine;

/// <summary><c>bot doctor</c>: the settings in plain words, what is on and what is off, and what the platforms say of it. Exit code 2 when something is wrong.</summary>
internal static class DoctorVerb
{
    private const int MostTold = 20;

    public static Command Create(Lazy<BotSettings> settings)
    {
        var doctor = new Command("doctor", "Checks settings and tokens and says what is on and what is off.");
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
        output.WriteLine($"worker        {(HandOverClient.ReaderPage(settings.IndexFolder) is { } running ? $"runs, with its reader page at {running.Address}" : "does not run on this index")}");
        foreach (var channel in Channels.All(settings)) output.WriteLine($"{channel.Name,-13} {(channel.IsOn ? "on" : "off")}: {channel.Why}");
        IReadOnlyList<(string Platform, string Line)> found =
        [
            .. (await AskDiscordAsync(settings, cancel)).Select(line => ("Discord", line)),
            .. (await SlackDoctor.CheckAsync(settings.Slack, SlackSetup.Client(settings.Slack, TimeProvider.System, NullLoggerFactory.Instance), cancel)).Select(line => ("Slack", line)),
        ];
        foreach (var (platform, line) in found) output.WriteLine($"{platform,-13} {line}");
        foreach (var line in EmptyCollections(settings)) output.WriteLine($"{"access",-13} {line}");
        foreach (var line in Undelivered(settings)) output.WriteLine($"{"outbox",-13} {line}");
        output.Flush();
        return found.Any(told => told.Line.StartsWith(DiscordDoctor.Wrong, StringComparison.Ordinal) || told.Line.StartsWith(SlackDoctor.Wrong, StringComparison.Ordinal)) ? BotCommandLine.Refused : BotCommandLine.Done;
    }

    /// <summary>Whoever may see only what does not exist finds nothing: most likely its name is misspelt.</summary>
    private static List<string> EmptyCollections(BotSettings settings)
    {
        IEnumerable<(string Key, IReadOnlyList<string> Collections)> given = [.. Given("Discord", settings.Discord.IsOn, settings.Discord), .. Given("Slack", settings.Slack.IsOn, settings.Slack)];
        var opener = new LibraryOpener(settings, TimeProvider.System);
        if (!given.Any() || !opener.HasStore) return [];
        using var library = opener.OpenForReading();
        var filled = library.Index.FindCollections();
        return
        [
            .. from one in given
               from collection in one.Collections
               where collection != AccessOptions.EveryCollection && !filled.Contains(collection)
               select $"{one.Key} names the collection {collection}, in which there is no article; there are {string.Join(", ", filled)}",
        ];
    }

    private static IEnumerable<(string Key, IReadOnlyList<string> Collections)> Given(string section, bool isOn, AccessOptions access) => !isOn ? [] :
    [
        .. access.Workspaces.Select(workspace => ($"{section}:Workspaces:{workspace.Key}", workspace.Value)),
        .. access.Users.Select(user => ($"{section}:Users:{user.Key}", user.Value)),
    ];

    /// <summary>What the bot meant to say on its own and could not, or perhaps could not.</summary>
    private static IReadOnlyList<string> Undelivered(BotSettings settings)
    {
        if (!File.Exists(Path.Combine(settings.IndexFolder, ChatDatabase.FileName))) return [];
        using var store = ChatStore.Open(settings.IndexFolder, TimeProvider.System);
        return store.Outbox.Undelivered(MostTold);
    }

    private static async Task<IReadOnlyList<string>> AskDiscordAsync(BotSettings settings, CancellationToken cancel)
    {
        if (!settings.Discord.IsOn) return [];
        using var library = await new LibraryOpener(settings, TimeProvider.System).OpenUpToDateAsync(cancel);
        return await DiscordDoctor.Of(settings).CheckAsync(() => new Dispatcher(library).Catalogue, cancel);
    }
}
