using Benchmarks.Data;
using Bot.Commands;
using Briefing.Answers;

namespace Benchmarks.Scoring;

/// <summary>Whether <c>/ask</c> refuses what the sources do not answer, and only that. Refused is an answer without a finding.</summary>
internal static class RefusalScore
{
    /// <summary>The share of the questions that are refused.</summary>
    public static double Refused(IEnumerable<NewsQuestion> questions, Dispatcher commands) => questions.Average(question => IsRefused(question, commands) ? 1.0 : 0.0);

    private static bool IsRefused(NewsQuestion question, Dispatcher commands) =>
        commands.Run(new CommandRequest("/ask " + question.Words, question.At!.Value)) is not Reply.Answer { IsEmpty: false };
}
