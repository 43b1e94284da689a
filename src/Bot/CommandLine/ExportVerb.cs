using System.CommandLine;
using Bot.Options;
using Bot.Ownership;
using Briefing.Intake;

namespace Bot.CommandLine;

/// <summary><c>bot export</c>: every article with its history, tombstone, overrules and audit, a JSON object a line; <c>bot push</c> takes it back.</summary>
internal static class ExportVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var asJson = new Option<bool>("--json") { Description = "Lines are JSON in any case.", Hidden = true };
        var export = new Command("export", "Writes all articles with their history to standard output, a JSON object a line.") { asJson };
        export.SetAction((_, cancel) => Task.FromResult(Run(settings.Value, cancel)));
        return export;
    }

    private static int Run(BotSettings settings, CancellationToken cancel)
    {
        var opener = new LibraryOpener(settings, TimeProvider.System);
        if (!opener.HasStore)
        {
            StandardStreams.Error.WriteLine($"bot: Nothing is stored in {opener.Folder} yet.");
            return BotCommandLine.Done;
        }

        using var library = opener.OpenForReading();
        using var output = new BufferedStream(System.Console.OpenStandardOutput(), 1 << 16);
        ArticleExport.Write(library.Store, output, cancel);
        return BotCommandLine.Done;
    }
}
