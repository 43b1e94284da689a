using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Retrieval;

/// <summary>Which articles of a segment the asker may see. Lucene keeps the collection of every document of a segment once it was asked for.</summary>
/// <param name="segment">The segment.</param>
/// <param name="collections">Those the asker may see; null for all.</param>
internal readonly struct VisibleArticles(AtomicReader segment, IReadOnlyCollection<string>? collections)
{
    private readonly SortedDocValues? _collections = collections is null ? null : FieldCache.DEFAULT.GetTermsIndex(segment, IndexFields.Collection);
    private readonly HashSet<int> _visible = [];

    public bool Includes(int document)
    {
        if (_collections is null) return true;
        if (_visible.Count == 0) foreach (var collection in collections!) _visible.Add(_collections.LookupTerm(new BytesRef(KeyTerm.Of(collection))));
        return _visible.Contains(_collections.GetOrd(document));
    }
}
