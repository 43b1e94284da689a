using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace Briefing.Index.Events;

/// <summary>
/// The events that questions have read of each segment, which never changes: most commands read the same ones again, and to read thousands takes
/// longer than all that is made of them. They go with their segment. Serves all threads.
/// </summary>
internal sealed class EventsRead : SegmentReader.ICoreDisposedListener
{
    /// <summary>Those of some 50,000 articles, 13 MB with what answers work out of them; further ones are read whenever they are asked for.</summary>
    private const int MostKept = 16_384;

    private readonly ConcurrentDictionary<object, IndexedEvent?[]> _segments = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>The words that many events share (<see cref="EventBytes.Read"/>), a string each.</summary>
    public ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words => _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of a segment, by document.</summary>
    public IndexedEvent?[] Of(AtomicReader segment)
    {
        if (_segments.TryGetValue(segment.CoreCacheKey, out var known)) return known;
        var events = _segments.GetOrAdd(segment.CoreCacheKey, _ => new IndexedEvent?[segment.MaxDoc]);
        if (segment is SegmentReader reader) reader.AddCoreDisposedListener(this);
        return events;
    }

    /// <summary>Keeps an event, unless there are too many.</summary>
    public void Keep(IndexedEvent?[] segment, int document, IndexedEvent read)
    {
        if (Volatile.Read(ref _kept) < MostKept && Interlocked.CompareExchange(ref segment[document], read, null) is null) Interlocked.Increment(ref _kept);
    }

    /// <inheritdoc/>
    public void OnDispose(object ownerCoreCacheKey)
    {
        if (_segments.TryRemove(ownerCoreCacheKey, out var gone)) Interlocked.Add(ref _kept, -gone.Count(one => one is not null));
    }
}
