namespace Simulators;

/// <summary>What passed over a simulator's wire, in order: "POST interactions/{interaction}/{token}/callback type 4", "op 2", "close 4000".</summary>
public sealed class Transcript
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> IsIt, TaskCompletionSource<string> Seen)> _waiting = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lock) return [.. _lines];
        }
    }

    /// <summary>How often a line came that begins so.</summary>
    public int Count(string start) => Lines.Count(line => line.StartsWith(start, StringComparison.Ordinal));

    public void Add(string line)
    {
        List<TaskCompletionSource<string>> seen;
        lock (_lock)
        {
            _lines.Add(line);
            seen = [.. _waiting.Where(waiting => waiting.IsIt(line)).Select(waiting => waiting.Seen)];
            _waiting.RemoveAll(waiting => seen.Contains(waiting.Seen));
        }

        foreach (var one in seen) one.TrySetResult(line);
    }

    /// <summary>The first line from <paramref name="from"/> on that begins so, seen already or yet to come.</summary>
    public Task<string> SeenAsync(string start, int from = 0)
    {
        lock (_lock)
        {
            bool IsIt(string line) => line.StartsWith(start, StringComparison.Ordinal);
            if (_lines.Skip(from).FirstOrDefault(IsIt) is { } line) return Task.FromResult(line);
            var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((IsIt, seen));
            return seen.Task;
        }
    }

    /// <summary>Returns when so many lines that begin so have come, from the beginning on.</summary>
    public async Task SeenTimesAsync(string start, int times)
    {
        var from = 0;
        for (var i = 0; i < times; i++)
        {
            await SeenAsync(start, from);
            from = Lines.Index().Skip(from).First(line => line.Item.StartsWith(start, StringComparison.Ordinal)).Index + 1;
        }
    }
}
