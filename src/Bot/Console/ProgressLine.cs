using System.Globalization;
using Bot.CommandLine;

namespace Bot.Console;

/// <summary>
/// How far long work has come, on one line of the terminal that is rewritten and at last cleared. Silent where standard error is no
/// terminal, and where standard output is one and shows the results themselves.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly string _work;
    private readonly TimeProvider _clock = TimeProvider.System;
    private readonly bool _isShown;
    private readonly long _started;
    private long _shown;
    private int _done;

    private ProgressLine(string work, bool isShown)
    {
        (_work, _isShown) = (work, isShown);
        _shown = _started = _clock.GetTimestamp();
    }

    /// <param name="work">"pushing".</param>
    public static ProgressLine Start(string work) => new(work, !System.Console.IsErrorRedirected && System.Console.IsOutputRedirected);

    /// <summary>One more piece is done.</summary>
    public void Count()
    {
        _done++;
        if (!_isShown || _clock.GetElapsedTime(_shown) < Pace) return;
        _shown = _clock.GetTimestamp();
        var rate = _done / _clock.GetElapsedTime(_started).TotalSeconds;
        StandardStreams.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_work}: {_done:N0} articles, {rate:N0} a second\e[K"));
    }

    public void Dispose()
    {
        if (_isShown) StandardStreams.Error.Write("\r\e[K");
    }
}
