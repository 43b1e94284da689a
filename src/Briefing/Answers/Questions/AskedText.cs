namespace Briefing.Answers.Questions;

/// <summary>The argument of a command as typed, with who may see what.</summary>
/// <param name="Text">What stands after the command's name.</param>
/// <param name="At">The day it is asked.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="Top">The most findings wanted.</param>
public sealed record AskedText(string Text, DateOnly At, IReadOnlyCollection<string>? Collections = null, int Top = int.MaxValue)
{
    /// <summary>The language of the answer's own words.</summary>
    public Labels Labels { get; init; } = Labels.English;

    /// <summary>The question that has only words.</summary>
    public Question AsWords() => new() { Words = Text.Trim(), At = At, Collections = Collections, Top = Top, Labels = Labels };
}
