using System.CommandLine;
using Benchmarks.Retrieval;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>commands --data DIR</c>: how long typed commands take over the corpus that <c>latency</c> leaves. In a run of its own, because
/// indexing leaves work to be done in the background.
/// </summary>
internal static class CommandsVerb
{
    public const string Name = "commands";

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Milliseconds of typed commands.") { options.Data, options.Work, options.Articles, options.ProcessorTime };
        verb.SetAction(parsed =>
        {
            using var bot = new BriefingRetrieval(options.LargeIndex(parsed));
            var lastDay = options.DataOf(parsed).Questions().Max(question => question.At)!.Value;
            var commands = new CommandTiming(bot.Commands(), options.ClockOf(parsed), lastDay);
            options.Report(parsed, Name, [.. commands.Measure($"{parsed.GetValue(options.Articles):#,0} articles")]);
        });
        return verb;
    }
}
