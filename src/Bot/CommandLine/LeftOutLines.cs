using Bot.Commands.AnswerText;
using Bot.Ownership;
using Briefing.Intake;

namespace Bot.CommandLine;

/// <summary>Says on standard error what of the folders of a call was left out, a line a reason: it makes the call no failure, and nobody should miss it.</summary>
internal static class LeftOutLines
{
    private const int MostNamed = 5;

    public static void Write(PushSource source, string indexFolder)
    {
        foreach (var alike in source.LeftOut(indexFolder).OfType<DraftResult.Refused>().GroupBy(left => left.Reason, left => left.From))
        {
            StandardStreams.Error.WriteLine(VisibleText.Of($"bot: left out {Named([.. alike])}: {alike.Key}"));
        }
    }

    private static string Named(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(MostNamed)) + (paths.Count > MostNamed ? $" and {paths.Count - MostNamed} more" : "");
}
