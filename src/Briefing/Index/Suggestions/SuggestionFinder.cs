using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Suggestions;

/// <summary>Finds what begins as typed in the collections that the asker may see, what most articles have first.</summary>
internal sealed class SuggestionFinder
{
    /// <summary>Looked at, so that one letter is answered as soon as a word.</summary>
    private const int MostArticles = 5_000;

    private readonly IndexSearcher _searcher;
    private readonly SuggestionKind _kind;
    private readonly string _typed;
    private readonly IBits? _live;
    private readonly BinaryDocValues _texts;
    private readonly BytesRef _buffer = new();
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<Suggestion, int> _found = [];

    private SuggestionFinder(IndexSearcher searcher, SuggestionKind kind, string typed, BinaryDocValues texts) =>
        (_searcher, _kind, _typed, _live, _texts) = (searcher, kind, typed, MultiFields.GetLiveDocs(searcher.IndexReader), texts);

    public static IReadOnlyList<Suggestion> Find(IndexSearcher searcher, SuggestionKind kind, string typed, int most, IReadOnlyCollection<string>? collections)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, IndexFields.Suggestion) is not { } terms) return [];
        if (MultiDocValues.GetBinaryValues(searcher.IndexReader, SuggestedTexts.Column(kind)) is not { } texts) return [];
        var finder = new SuggestionFinder(searcher, kind, SuggestedTexts.Typed(typed), texts);
        foreach (var collection in CollectionTerms.Visible(searcher.IndexReader, collections)) finder.Add(terms.GetEnumerator(), collection);
        return [.. finder._found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Text.Length).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];
    }

    private void Add(TermsEnum terms, string collection)
    {
        var start = new BytesRef(SuggestionTerm.Of(SuggestionTerm.Prefix(collection, _kind), _typed));
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return;
        while (_seen.Count < MostArticles && StringHelper.StartsWith(terms.Term, start))
        {
            AddArticles(terms.Docs(_live, null, DocsFlags.NONE));
            if (!terms.MoveNext()) return;
        }
    }

    private void AddArticles(DocsEnum articles)
    {
        while (_seen.Count < MostArticles && articles.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (!_seen.Add(articles.DocID)) continue;
            _texts.Get(articles.DocID, _buffer);
            ReadOnlySpan<char> column = Encoding.UTF8.GetString(_buffer.Bytes, _buffer.Offset, _buffer.Length);
            foreach (var text in SuggestedTexts.In(column))
            {
                if (SuggestedTexts.IsBegun(column[text], _typed)) Count(column[text].ToString(), articles.DocID);
            }
        }
    }

    private void Count(string text, int article)
    {
        var suggestion = new Suggestion(text, _kind == SuggestionKind.Title ? ArticleFinder.IdOf(_searcher, article).Value : text);
        _found[suggestion] = _found.GetValueOrDefault(suggestion) + 1;
    }
}
