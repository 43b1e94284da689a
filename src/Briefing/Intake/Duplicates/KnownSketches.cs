using Briefing.Articles;

namespace Briefing.Intake.Duplicates;

/// <summary>The sketches of all articles in one array, and their addresses. 26,000 articles take 7 MB and are compared in about two milliseconds. One thread at a time.</summary>
internal sealed class KnownSketches
{
    private readonly Dictionary<ArticleId, int> _slots = [];
    private readonly Dictionary<string, ArticleId> _addresses = [];
    private readonly List<(ArticleId Id, string? Address)> _articles = [];
    private uint[] _sketches = new uint[1024 * Sketch.Places];

    public int Count => _slots.Count;

    public void Set(ArticleId id, string? address, ReadOnlySpan<uint> sketch)
    {
        Remove(id);
        var slot = _articles.Count;
        if ((slot + 1) * Sketch.Places > _sketches.Length) Array.Resize(ref _sketches, _sketches.Length * 2);
        sketch.CopyTo(_sketches.AsSpan(slot * Sketch.Places, Sketch.Places));
        _articles.Add((id, address));
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
            _sketches.AsSpan(last * Sketch.Places, Sketch.Places).CopyTo(_sketches.AsSpan(slot * Sketch.Places));
        }

        _articles.RemoveAt(last);
    }

    public ArticleId? At(string? address) => address is not null && _addresses.TryGetValue(address, out var id) ? id : null;

    /// <returns>Those that agree in at least <paramref name="least"/> places, most alike first, at most <paramref name="most"/>.</returns>
    public IReadOnlyList<ArticleId> Like(ReadOnlySpan<uint> sketch, int least, int most)
    {
        var found = new List<(int Agreement, int Slot)>();
        for (var slot = 0; slot < _articles.Count; slot++)
        {
            var agreement = Sketch.Agreement(sketch, _sketches.AsSpan(slot * Sketch.Places, Sketch.Places));
            if (agreement >= least) found.Add((agreement, slot));
        }

        return [.. found.OrderByDescending(like => like.Agreement).ThenBy(like => _articles[like.Slot].Id.Value, StringComparer.Ordinal).Take(most).Select(like => _articles[like.Slot].Id)];
    }
}
