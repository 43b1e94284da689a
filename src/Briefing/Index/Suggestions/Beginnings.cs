namespace Briefing.Index.Suggestions;

/// <summary>The words at which a text may be begun, each with all that stands behind it: its first few, quotation marks before them left out.</summary>
/// <param name="text">Words with single spaces between them.</param>
internal ref struct Beginnings(ReadOnlySpan<char> text)
{
    public const string Openers = "“\"‘'(";

    private const int MostWords = 6;

    private ReadOnlySpan<char> _rest = text;
    private int _words;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Beginnings GetEnumerator() => this;

    public bool MoveNext()
    {
        Current = _rest.TrimStart(Openers);
        if (_words++ == MostWords || Current.IsEmpty) return false;
        _rest = Current.IndexOf(' ') is >= 0 and var space ? Current[(space + 1)..] : [];
        return true;
    }
}
