using Benchmarks.Timing;
using Benchmarks.Verbs;
using Bot.Commands;

namespace Benchmarks.Chat;

/// <summary>What people ask while moderators work, one question after the other.</summary>
internal sealed class DeskQuestions(Dispatcher commands)
{
    /// <param name="isGoingOn">Told how many were asked.</param>
    /// <param name="pace">Between the beginnings of two questions, as long as they are answered in time.</param>
    public async Task<Times> AskAsync(Func<int, bool> isGoingOn, TimeSpan pace)
    {
        var times = new Times();
        var today = DateOnly.FromDateTime(DateTime.UnixEpoch.AddYears(55));
        while (isGoingOn(times.Count))
        {
            var began = TimeProvider.System.GetTimestamp();
            commands.Run(new CommandRequest(CommandMix.At(times.Count), today, Top: CommandTiming.FirstMessage));
            var took = TimeProvider.System.GetElapsedTime(began);
            times.Add(took.TotalMilliseconds);
            if (took < pace) await Task.Delay(pace - took);
        }

        return times;
    }
}
