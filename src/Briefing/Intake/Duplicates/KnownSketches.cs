using System.Numerics;
using System.Runtime.Intrinsics;
using Briefing.Articles;

namespace Briefing.Intake.Duplicates;

/// <summary>The sketches of all articles in one array, and their addresses. 26,000 articles take 9 MB. One thread at a time.</summary>
internal sealed class KnownSketches
{
    private const int FirstRoom = 1024;

    private readonly Dictionary<ArticleId, int> _slots = [];
    private readonly Dictionary<string, ArticleId> _addresses = [];
    private readonly List<(ArticleId Id, string? Address, long Text)> _articles = [];
    private uint[] _sketches = new uint[FirstRoom * Sketch.Places];

    /// <summary>The lowest byte of each place: where two differ the places do, and a sketch's are compared at once.</summary>
    private byte[] _lowest = new byte[FirstRoom * Sketch.Places];

    public int Count => _slots.Count;

    /// <param name="id">The article.</param>
    /// <param name="address">Its address, as a slug; null for none.</param>
    /// <param name="sketch">Of its text.</param>
    /// <param name="text">What tells its text from others (<see cref="TextMark"/>); 0 when the text is not at hand.</param>
    public void Set(ArticleId id, string? address, ReadOnlySpan<uint> sketch, long text = 0)
    {
        Remove(id);
        var slot = _articles.Count;
        if ((slot + 1) * Sketch.Places > _sketches.Length)
        {
            Array.Resize(ref _sketches, _sketches.Length * 2);
            Array.Resize(ref _lowest, _lowest.Length * 2);
        }

        sketch.CopyTo(SketchIn(slot));
        LowestOf(sketch, LowestIn(slot));
        _articles.Add((id, address, text));
        _slots[id] = slot;
        if (address is not null) _addresses.TryAdd(address, id);
    }

    /// <summary>The last one takes the place that becomes free.</summary>
    public void Remove(ArticleId id)
    {
        if (!_slots.Remove(id, out var slot)) return;
        if (_articles[slot].Address is { } address && _addresses.TryGetValue(address, out var holder) && holder == id) _addresses.Remove(address);
        var last = _articles.Count - 1;
        if (slot != last)
        {
            _articles[slot] = _articles[last];
            _slots[_articles[slot].Id] = slot;
            SketchIn(last).CopyTo(SketchIn(slot));
            LowestIn(last).CopyTo(LowestIn(slot));
        }

        _articles.RemoveAt(last);
    }

    public ArticleId? At(string? address) => address is not null && _addresses.TryGetValue(address, out var id) ? id : null;

    /// <summary>The same for the same text, as long as this process runs.</summary>
    public static long TextMark(string text) => ((long)text.Length << 32) | (uint)text.GetHashCode();

    /// <summary>The sketch of an article whose text is that one; null when it is not known to be.</summary>
    public uint[]? Find(ArticleId id, long text) => _slots.TryGetValue(id, out var slot) && _articles[slot].Text == text ? SketchIn(slot).ToArray() : null;

    /// <returns>Those that agree in at least <paramref name="least"/> places, most alike first, at most <paramref name="most"/>.</returns>
    public IReadOnlyList<ArticleId> Like(ReadOnlySpan<uint> sketch, int least, int most)
    {
        var found = new List<(int Agreement, int Slot)>();
        Span<byte> lowest = stackalloc byte[Sketch.Places];
        LowestOf(sketch, lowest);
        for (var slot = 0; slot < _articles.Count; slot++)
        {
            if (Agreement(lowest, LowestIn(slot)) < least) continue;
            var agreement = Sketch.Agreement(sketch, SketchIn(slot));
            if (agreement >= least) found.Add((agreement, slot));
        }

        return [.. found.OrderByDescending(like => like.Agreement).ThenBy(like => _articles[like.Slot].Id.Value, StringComparer.Ordinal).Take(most).Select(like => _articles[like.Slot].Id)];
    }

    private Span<uint> SketchIn(int slot) => _sketches.AsSpan(slot * Sketch.Places, Sketch.Places);

    private Span<byte> LowestIn(int slot) => _lowest.AsSpan(slot * Sketch.Places, Sketch.Places);

    private static void LowestOf(ReadOnlySpan<uint> sketch, Span<byte> lowest)
    {
        for (var place = 0; place < lowest.Length; place++) lowest[place] = (byte)sketch[place];
    }

    private static int Agreement(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
        BitOperations.PopCount(Vector512.Equals(Vector512.Create(first), Vector512.Create(second)).ExtractMostSignificantBits());
}
