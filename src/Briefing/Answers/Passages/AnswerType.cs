using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Answers.Passages;

/// <summary>What the answer to a question must hold.</summary>
internal enum AnswerType
{
    /// <summary>Anything: "what did IBM close".</summary>
    Statement,

    /// <summary>A person or an organisation.</summary>
    Who,

    /// <summary>A person: "who is the head of Acme".</summary>
    Person,

    /// <summary>A figure with its unit: "how much".</summary>
    Amount,

    /// <summary>A figure with what it counts: "how many".</summary>
    Count,

    /// <summary>A figure in units of time or of length: "how long was he held", "how long is the bridge".</summary>
    Length,

    Time,
    Place,
}

/// <summary>Tells what a question asks for by the patterns of <c>question-types.tsv</c>.</summary>
internal sealed class AnswerTypeReader
{
    private readonly (AnswerType Type, Regex Pattern)[] _patterns =
        [.. LexiconFile.Table("questions/question-types.tsv").Select(row => (Enum.Parse<AnswerType>(row[0]), new Regex(row[1], RegexOptions.CultureInvariant)))];

    public AnswerType Read(string question)
    {
        var lower = question.ToLowerInvariant();
        return _patterns.FirstOrDefault(known => known.Pattern.IsMatch(lower)).Type;
    }
}
