using System.Globalization;

namespace Benchmarks.Chat;

/// <summary>What people in several channels ask, one after the other: sixteen kinds of commands, of which half ask what was just asked and half something else.</summary>
internal static class CommandMix
{
    public const string Single = "/closures 2024";

    private static readonly string[] Years = ["2024", "2023", "2022", "2021", "2020", "2019", "2018"];
    private static readonly string[] Places = ["china", "california", "germany", "india", "russia", "japan", "france", "texas", "britain", "canada"];
    private static readonly string[] Names = ["Amazon", "Boeing", "Tesla", "Google", "Meta", "Apple", "Ford", "Intel", "Walmart"];
    private static readonly string[] Words = ["tesla", "boeing", "inflation", "strike", "election", "chips", "shutdown"];

    /// <summary>Each with what may stand in it; the last four, which read many articles anew when they are first asked, always of the same.</summary>
    private static readonly (string Command, string[] Of)[] Kinds =
    [
        ("/closures {0}", Years), ("/who-left {0}", Places), ("/layoffs {0}", Years), ("/closures 2023 {0}", Places), ("/timeline {0}", Words), ("/openings {0}", Years),
        ("/moves {0}", Years), ("/restrictions {0}", Places), ("/layoffs who:{0}", Names), ("/sources {0}", Words), ("/who-left {0} 2022", Places), ("/help {0}", ["closures"]),
        ("/ask who leads {0}", ["Tesla"]), ("/about {0}", ["Tesla"]), ("/quotes {0}", ["musk"]), ("/numbers {0}", ["layoffs"]),
    ];

    public static string At(int number)
    {
        var (round, kind) = Math.DivRem(number, Kinds.Length);
        var (command, of) = Kinds[kind];
        return string.Format(CultureInfo.InvariantCulture, command, of[round % 2 == 0 ? 0 : round / 2 % of.Length]);
    }

    /// <summary>More of them than the bot remembers answers to.</summary>
    public static string Month(int number) => string.Create(CultureInfo.InvariantCulture, $"/closures {new DateTime(2015 + (number / 12 % 10), 1 + (number % 12), 1):MMMM yyyy}");
}
