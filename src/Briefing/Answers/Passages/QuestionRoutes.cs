using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Answers.Passages;

/// <summary>The questions in plain words that are a command's: "who left Shanghai?" is <c>/who-left Shanghai</c>.</summary>
internal sealed class QuestionRoutes
{
    private readonly (string Command, Regex Pattern)[] _routes =
        [.. LexiconFile.Table("questions/routes.tsv").Select(row => (row[0], new Regex(row[1], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))];

    /// <summary>The command and the argument it would have been typed with; null when the question is no command's.</summary>
    public (string Command, string Argument)? Find(string question)
    {
        foreach (var (command, pattern) in _routes)
        {
            if (pattern.Match(question) is not { Success: true } match) continue;
            if (match.Groups["name"] is { Success: true } name) return (command, name.Value.Trim());
            return (command, $"{match.Groups["also"].Value} {question[match.Length..]}".Trim());
        }

        return null;
    }
}
