using System.Text;
using Briefing.Index.Terms;
using Briefing.Reading.Dates;
using Briefing.Reading.Names;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Events;

/// <summary>Finds events by kind, bounds, places, words and collections; yes, maybe or wider is for the answer to say.</summary>
/// <param name="ancestors">The ids of the places that contain a place.</param>
/// <param name="organisations">By whose keys those who take part are found.</param>
internal sealed class EventFinder(Func<string, IEnumerable<string>> ancestors, Organisations organisations)
{
    /// <summary>Of one query Lucene takes no more than a thousand.</summary>
    private const int MostWords = 900;

    private readonly EventsRead _read = new();

    /// <param name="searcher">Where to look.</param>
    /// <param name="query">Which events.</param>
    /// <param name="make">What is wanted of each; null leaves it out.</param>
    public List<T> Find<T>(IndexSearcher searcher, EventQuery query, Func<IndexedEvent, T?> make)
        where T : class
    {
        var made = new List<T>();
        searcher.Search(Matching(query, Places(query.Where)), new EventCollector(query.When, _read, Take));
        return made;

        void Take(IndexedEvent found)
        {
            if (make(found) is { } one) made.Add(one);
        }
    }

    public int CountUnplaced(IndexSearcher searcher, EventQuery query) => CountIn(searcher, query, IndexFields.Nowhere);

    public int CountIn(IndexSearcher searcher, EventQuery query, string place)
    {
        var found = new EventCollector(query.When, _read, take: null);
        searcher.Search(Matching(query, new TermQuery(new Term(IndexFields.Within, place))), found);
        return found.Count;
    }

    private ConstantScoreQuery Matching(EventQuery query, Query? places)
    {
        var all = new BooleanQuery { { AnyOf(IndexFields.Kind, query.Kinds), Occur.MUST } };
        if (places is not null) all.Add(places, Occur.MUST);
        if (query.Who is [_, ..]) all.Add(AnyOf(IndexFields.Who, query.Who.Select(name => KeyTerm.Of(organisations.KeyOf(name)))), Occur.MUST);
        var terms = TermReader.Read(query.Words);
        if (terms.Count == 0 && query.Words.EnumerateRunes().Any(Rune.IsSymbol)) all.Add(new BooleanQuery(), Occur.MUST); // what no event has
        foreach (var term in terms.Select(term => term.Text).Distinct().Take(MostWords)) all.Add(new TermQuery(new Term(IndexFields.Told, term)), Occur.MUST);
        if (query.Collections is { } collections) all.Add(CollectionQuery.Of(collections), Occur.MUST);
        return new ConstantScoreQuery(all);
    }

    /// <summary>Each place asked for must hold: the event is in it, or is known only for a whole that contains it.</summary>
    private BooleanQuery? Places(IReadOnlyCollection<string> where)
    {
        if (where.Count == 0) return null;
        var all = new BooleanQuery();
        foreach (var place in where)
        {
            var one = new BooleanQuery { { new TermQuery(new Term(IndexFields.Within, place)), Occur.SHOULD } };
            foreach (var whole in ancestors(place)) one.Add(new TermQuery(new Term(IndexFields.Place, whole)), Occur.SHOULD);
            all.Add(one, Occur.MUST);
        }

        return all;
    }

    private static BooleanQuery AnyOf(string field, IEnumerable<string> values)
    {
        var any = new BooleanQuery();
        foreach (var value in values) any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        return any;
    }

    /// <summary>Takes the events whose bounds overlap the time asked for; counts them when there is nobody to take them.</summary>
    private sealed class EventCollector(TimeInterval? when, EventsRead read, Action<IndexedEvent>? take) : ICollector
    {
        private readonly (long From, long To) _asked = DayRange.Of(when ?? TimeInterval.Unbounded);
        private AtomicReader _reader = null!;
        private NumericDocValues _from = null!, _to = null!, _revision = null!;
        private BinaryDocValues? _id, _payload;
        private IndexedEvent?[] _known = null!;

        public int Count { get; private set; }

        /// <summary>Out of order, Lucene makes a table of two thousand objects a segment for it.</summary>
        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context)
        {
            _reader = context.AtomicReader;
            _from = _reader.GetNumericDocValues(IndexFields.From);
            _to = _reader.GetNumericDocValues(IndexFields.To);
            _revision = _reader.GetNumericDocValues(IndexFields.Revision);
            _id = _reader.GetBinaryDocValues(IndexFields.Id);
            _payload = _reader.GetBinaryDocValues(IndexFields.Payload);
            _known = read.Of(_reader);
        }

        public void Collect(int doc)
        {
            if (when is not null && (_from.Get(doc) > _asked.To || _to.Get(doc) < _asked.From)) return;
            Count++;
            if (take is null) return;
            if (_known[doc] is not { } known) read.Keep(_known, doc, known = Read(doc));
            take(known);
        }

        private IndexedEvent Read(int doc)
        {
            var id = ArticleIdBytes.Read(BytesField.Read(_reader, _id, IndexFields.Id, doc).Span);
            var happening = EventBytes.Read(BytesField.Read(_reader, _payload, IndexFields.Payload, doc).Span, read.Words);
            return new IndexedEvent(id, (int)_revision.Get(doc), happening);
        }
    }
}
