using Briefing.Answers;

namespace Bot.Commands.AnswerText;

/// <summary>What was understood, in a line: "closures · 2024 · anywhere".</summary>
internal static class UnderstoodText
{
    public static string Of(Reply.Answer answer)
    {
        var asked = answer.Understood;
        string?[] parts =
        [
            answer.Command,
            asked.When?.Text,
            asked.Where.Count > 0 ? string.Join(", ", asked.Where.Select(where => where.DistinctName)) : AnywhereFor(asked),
            asked.Who.Count > 0 ? string.Join(", ", asked.Who) : null,
            asked.Status is { } status ? StatusText.Of(status, asked.Labels) : null,
            asked.Words.Length > 0 ? $"“{asked.Words}”" : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string? AnywhereFor(Question asked) => asked.When is null ? null : asked.Labels.Of("anywhere");
}
