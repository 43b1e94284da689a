namespace Briefing.Intake.Formats;

/// <summary>A line of a stream. <paramref name="Bytes"/> is valid until the next line is read; it is empty when the line <paramref name="IsTooLong"/>.</summary>
internal readonly record struct Line(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Cuts a stream of any length into lines in constant memory. A line longer than the limit is passed over, the next ones are kept.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start, _end, _number;

    /// <returns>Null at the end.</returns>
    public Line? Next()
    {
        for (var searched = _start; ;)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found, 1);
            searched = _end;
            if (_end - _start > limit) return PassOver();
            var before = _start;
            var isMore = Fill();
            searched -= before - _start;
            if (isMore) continue;
            return _end > _start ? Take(_end, 0) : null;
        }
    }

    private Line Take(int end, int lineBreak)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        _start = end + lineBreak;
        if (line.Length > limit) return new Line(++_number, default, true);
        return new Line(++_number, line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line, false);
    }

    private Line PassOver()
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (found >= 0)
            {
                _start += found + 1;
                break;
            }

            _start = _end = 0;
            if (!Fill()) break;
        }

        return new Line(++_number, default, true);
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
