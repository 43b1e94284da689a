using Bot.CommandLine;
using Bot.Discord;
using Bot.Slack;
using Briefing;

namespace Bot.Options;

/// <summary>All settings of one process, read once and valid: <c>appsettings.json</c>, then the environment, then the command line.</summary>
public sealed record BotSettings
{
    /// <summary>The code of a refusal that lists what is wrong with the settings.</summary>
    public const string Wrong = "bad-settings";

    public required IndexOptions Index { get; init; }

    public required SeedsOptions Seeds { get; init; }

    public required ReadingOptions Reading { get; init; }

    public required FetchingOptions Fetch { get; init; }

    public required WebOptions Web { get; init; }

    public required ConsoleOptions Console { get; init; }

    public required ChatOptions Chat { get; init; }

    public required DiscordOptions Discord { get; init; }

    public required SlackOptions Slack { get; init; }

    /// <summary>Where the reader page listens.</summary>
    public required IReadOnlyList<ListenUrl> Urls { get; init; }

    /// <summary>For the parts of the platform that read their own sections (Logging).</summary>
    public required IConfiguration Configuration { get; init; }

    /// <summary>The index folder, absolute.</summary>
    public string IndexFolder => Path.GetFullPath(Index.Path);

    /// <summary>The folder of seeds, absolute; null when there are none.</summary>
    public string? SeedFolder { get; private init; }

    /// <summary>The folder of the operator's own kinds of events, absolute; null when there are none.</summary>
    public string? KindsFolder => Reading.Kinds.Length == 0 ? null : Path.GetFullPath(Reading.Kinds);

    /// <exception cref="RefusedException">Something is wrong; the message lists all of it, a line each.</exception>
    public static BotSettings Load(IReadOnlyList<KeyValuePair<string, string?>> overrides)
    {
        var configuration = Configure(overrides);
        var errors = new List<string>();
        errors.AddRange(overrides.Select(setting => setting.Key.Split(':')[0]).Where(section => !IsKnown(section))
            .Select(section => $"there is no section {section}; did you mean {SpellingDistance.Nearest(section, KnownSections)}?"));
        var settings = new BotSettings
        {
            Index = SectionReader.Read<IndexOptions>(configuration, "Index", errors),
            Seeds = SectionReader.Read<SeedsOptions>(configuration, "Seeds", errors),
            Reading = SectionReader.Read<ReadingOptions>(configuration, "Reading", errors),
            Fetch = SectionReader.Read<FetchingOptions>(configuration, "Fetch", errors),
            Web = SectionReader.Read<WebOptions>(configuration, "Web", errors),
            Console = SectionReader.Read<ConsoleOptions>(configuration, "Console", errors),
            Chat = SectionReader.Read<ChatOptions>(configuration, "Chat", errors),
            Discord = SectionReader.Read<DiscordOptions>(configuration, "Discord", errors),
            Slack = SectionReader.Read<SlackOptions>(configuration, "Slack", errors),
            Urls = ListenUrl.ReadAll(configuration["urls"] ?? WebOptions.DefaultUrls, errors),
            Configuration = configuration,
        };
        settings = settings with { SeedFolder = FindSeeds(settings.Seeds.Path, errors) };
        if (settings.KindsFolder is { } kinds && !Directory.Exists(kinds)) errors.Add($"Reading:Kinds: there is no folder “{kinds}”. Leave it empty for no kinds of your own.");
        return errors.Count == 0 ? settings : throw new RefusedException(Wrong, string.Join('\n', errors.Distinct()));
    }

    private static readonly string[] KnownSections = ["Index", "Seeds", "Reading", "Fetch", "Web", "Console", "Chat", "Discord", "Slack", "Logging", "urls"];

    private static bool IsKnown(string section) => KnownSections.Contains(section, StringComparer.OrdinalIgnoreCase);

    private static IConfigurationRoot Configure(IReadOnlyList<KeyValuePair<string, string?>> overrides)
    {
        var builder = new ConfigurationBuilder();
        if (Installation.Find("appsettings.json") is { } file) builder.AddJsonFile(file, optional: true, reloadOnChange: false);
        try
        {
            return builder.AddEnvironmentVariables().AddInMemoryCollection(overrides).Build();
        }
        catch (InvalidDataException unreadable)
        {
            throw new RefusedException(Wrong, $"{unreadable.Message} {unreadable.InnerException?.Message}");
        }
    }

    private static string? FindSeeds(string path, List<string> errors)
    {
        if (path.Length == 0) return null;
        if (path != SeedsOptions.DefaultPath && Directory.Exists(path)) return Path.GetFullPath(path);
        if (Installation.Find(path) is { } found) return found;
        if (path != SeedsOptions.DefaultPath) errors.Add($"Seeds:Path: there is no folder “{path}”. Leave it empty (--Seeds:Path=) for no seeds.");
        return null;
    }
}
