using System.CommandLine;
using Bot.Json;
using Bot.Options;
using Briefing;
using Briefing.Articles;
using Briefing.Index;

namespace Bot.CommandLine;

/// <summary>The verbs of the program, and the one place where a failure becomes a line and an exit code.</summary>
internal static class BotCommandLine
{
    public const int Done = 0;
    public const int NothingFound = 1;
    public const int Refused = 2;

    private const int LongestLine = 500;
    private const int MostLettersWrong = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var given = SettingArguments.Split(args);
            var parsed = Root(given).Parse(given.Rest, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (parsed is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var call, ..] }) throw NoCall(root, call);
            if (parsed.Errors.Count > 0) throw new RefusedException("bad-call", $"{parsed.Errors[0].Message} (bot --help shows the calls)");
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (RefusedException refused)
        {
            return Report(args, refused.Code, refused.Message);
        }
        catch (Exception unusable) when (unusable is StoreUnusableException or IndexUnusableException)
        {
            return Report(args, "index-unusable", unusable.Message);
        }
        catch (InvalidDataException invalid)
        {
            return Report(args, "bad-file", invalid.Message);
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            return Report(args, "internal", $"This should not have happened: {unforeseen.GetType().Name}: {unforeseen.Message}");
        }
    }

    private static RootCommand Root(SettingArguments given)
    {
        var settings = new Lazy<BotSettings>(() => BotSettings.Load(given.Settings));
        var root = new RootCommand("Answers questions about news articles with cited passages. Without a verb: the worker, with the reader page and a chat in this terminal.")
        {
            AskVerb.Create(settings),
            BatchVerb.Create(settings),
            PushVerb.Create(settings),
            ReadVerb.Create(settings),
            ExportVerb.Create(settings),
            CheckVerb.Create(settings),
            RegisterVerb.Create(settings),
            DoctorVerb.Create(settings),
        };
        root.Directives.Clear();
        root.SetAction((_, cancel) => WorkerVerb.RunAsync(settings.Value, cancel));
        return root;
    }

    private static RefusedException NoCall(RootCommand root, string call)
    {
        var near = root.Subcommands.Select(verb => verb.Name).MinBy(verb => SpellingDistance.Between(call, verb))!;
        var meant = SpellingDistance.Between(call, near) <= MostLettersWrong ? $"Did you mean “bot {near}”?" : "A question is asked as: bot ask \"/closures 2024\"";
        return new RefusedException("bad-call", $"There is no call “{call}”. {meant} (bot --help shows the calls)");
    }

    private static int Report(string[] args, string code, string message)
    {
        if (args.Contains("--json"))
        {
            StandardStreams.Output.WriteLine(JsonText.Error(code, message));
            StandardStreams.Output.Flush();
        }

        // Settings are listed a line each; everything else is one line, whatever was typed into it.
        foreach (var line in code == BotSettings.Wrong ? message.Split('\n') : [message]) StandardStreams.Error.WriteLine("bot: " + OneLine(line));
        return Refused;
    }

    /// <summary>What was typed may come back in a message: nothing in it steers the terminal or fills it.</summary>
    private static string OneLine(string message)
    {
        var shown = Commands.AnswerText.VisibleText.Of(message);
        return shown.Length <= LongestLine ? shown : shown[..LongestLine] + "…";
    }
}
