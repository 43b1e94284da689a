using System.CommandLine;
using System.Globalization;
using Bot.Commands;

namespace Bot.CommandLine;

/// <summary>The options of a call that asks: who asks, what they may see, and on which day.</summary>
internal sealed class QuestionOptions
{
    /// <summary>Beyond them there is no room for "next year" or "the last century".</summary>
    private const int EarliestYear = 1000, LatestYear = 9000;

    private readonly Option<string> _role = new("--as") { Description = "“moderator” may use moderators' commands.", HelpName = "moderator" };
    private readonly Option<string> _collection = new("--collection") { Description = "Only articles of this collection.", HelpName = "name" };
    private readonly Option<string> _at = new("--at") { Description = "The day the question is asked, as 2025-07-23; today when left out.", HelpName = "date" };

    public Option<bool> Json { get; } = new("--json") { Description = "The answer as one JSON object." };

    public void AddTo(Command verb)
    {
        verb.Add(Json);
        verb.Add(_role);
        verb.Add(_collection);
        verb.Add(_at);
    }

    /// <exception cref="RefusedException">A role or a day that does not exist.</exception>
    public CommandRequest Request(ParseResult parsed, string text)
    {
        var role = parsed.GetValue(_role);
        if (role is not null && !role.Equals("moderator", StringComparison.OrdinalIgnoreCase)) throw new RefusedException("bad-role", $"--as takes “moderator”, not “{role}”.");
        var collection = parsed.GetValue(_collection);
        return new CommandRequest(text, Day(parsed.GetValue(_at)), collection is null ? null : [collection], AsModerator: role is not null);
    }

    /// <exception cref="RefusedException">No ISO day.</exception>
    public static DateOnly Day(string? written)
    {
        if (written is null) return DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        return DateOnly.TryParseExact(written, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= EarliestYear and <= LatestYear
            ? day
            : throw new RefusedException("bad-date", $"“{written}” is no day to ask on; write one as 2025-07-23.");
    }
}
