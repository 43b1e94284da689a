using Bot.CommandLine;

namespace Bot.Console;

/// <summary>The lines typed before, kept in a file between runs; the newest last, no line twice in a row.</summary>
internal sealed class LineHistory
{
    private readonly string? _file;
    private readonly int _most;
    private readonly List<string> _lines;
    private int _at;
    private string _unfinished = "";

    /// <param name="file">Where to keep them.</param>
    /// <param name="most">How many to keep; with 0 no file is written.</param>
    public LineHistory(string file, int most)
    {
        (_file, _most) = (most > 0 ? file : null, most);
        _lines = _file is not null && File.Exists(_file) ? [.. File.ReadLines(_file).TakeLast(most)] : [];
        _at = _lines.Count;
    }

    public void Add(string line)
    {
        if (line.Length > 0 && (_lines.Count == 0 || _lines[^1] != line))
        {
            _lines.Add(line);
            Save();
        }

        (_at, _unfinished) = (_lines.Count, "");
    }

    /// <returns>The line before the one shown; null at the oldest.</returns>
    /// <param name="shown">What stands in the line now; it comes back after the newest.</param>
    public string? Older(string shown)
    {
        if (_at == 0) return null;
        if (_at == _lines.Count) _unfinished = shown;
        return _lines[--_at];
    }

    /// <returns>The line after the one shown, at last the unfinished one; null there.</returns>
    public string? Newer()
    {
        if (_at == _lines.Count) return null;
        return ++_at == _lines.Count ? _unfinished : _lines[_at];
    }

    private void Save()
    {
        if (_file is null) return;
        if (_lines.Count > _most) _lines.RemoveRange(0, _lines.Count - _most);
        var access = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) access.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(_file, StandardStreams.Utf8, access);
        foreach (var line in _lines) file.WriteLine(line);
    }
}
