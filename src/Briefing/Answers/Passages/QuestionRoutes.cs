using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Answers.Passages;

/// <summary>A question in plain words that is a command's.</summary>
/// <param name="Command">The command.</param>
/// <param name="Argument">What it would have been typed with.</param>
/// <param name="IsOfOne">It asks of one who is named, "when did Acme close its mill", so that the command is not all that may answer it.</param>
internal sealed record QuestionRoute(string Command, string Argument, bool IsOfOne)
{
    /// <summary>It asks in so many words: "can you tell me …".</summary>
    public const string Ask = "ask";
}

/// <summary>The questions in plain words that are a command's: "who left Shanghai?" is <c>/who-left Shanghai</c>.</summary>
internal sealed class QuestionRoutes
{
    private readonly (string Command, Regex Pattern)[] _routes =
        [.. LexiconFile.Table("questions/routes.tsv").Select(row => (row[0], new Regex(row[1], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))];

    /// <summary>Null when the question is no command's.</summary>
    public QuestionRoute? Find(string question)
    {
        foreach (var (command, pattern) in _routes)
        {
            if (pattern.Match(question) is not { Success: true } match) continue;
            var (also, name, rest) = (match.Groups["also"].Value.Trim(), match.Groups["name"].Value.Trim(), question[match.Length..].Trim());
            return new QuestionRoute(command, string.Join(' ', new[] { also, name, rest }.Where(part => part.Length > 0)), name.Length > 0);
        }

        return null;
    }
}
