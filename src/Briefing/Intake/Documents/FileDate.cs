using System.Globalization;
using Briefing.Articles;

namespace Briefing.Intake.Documents;

/// <summary>What to say of a date that is a file's own: near the day of publication as a rule, and no more than that.</summary>
internal static class FileDate
{
    public const string Where = "the day on which the file was made";

    public static string Note(PublishedDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"its date, {date.Day:yyyy-MM-dd}, is {Where}: put it right if the article was published on another");
}
