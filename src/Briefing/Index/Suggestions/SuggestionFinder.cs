using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Suggestions;

/// <summary>Finds what begins as typed in the collections that the asker may see, what most articles have first.</summary>
internal sealed class SuggestionFinder
{
    /// <summary>Looked at, so that one letter is answered as soon as a word.</summary>
    private const int MostTerms = 5_000;

    private readonly IndexSearcher _searcher;
    private readonly IBits? _live;
    private readonly BinaryDocValues? _titles;
    private readonly BytesRef _buffer = new();
    private readonly Dictionary<Suggestion, int> _found = [];

    private SuggestionFinder(IndexSearcher searcher) =>
        (_searcher, _live, _titles) = (searcher, MultiFields.GetLiveDocs(searcher.IndexReader), MultiDocValues.GetBinaryValues(searcher.IndexReader, IndexFields.Title));

    public static IReadOnlyList<Suggestion> Find(IndexSearcher searcher, SuggestionKind kind, string typed, int most, IReadOnlyCollection<string>? collections)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, IndexFields.Suggestion) is not { } terms) return [];
        var finder = new SuggestionFinder(searcher);
        foreach (var collection in collections ?? Collections(searcher.IndexReader)) finder.Add(terms.GetEnumerator(), collection, kind, SuggestionTerm.Key(typed));
        return [.. finder._found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Text.Length).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];
    }

    private void Add(TermsEnum terms, string collection, SuggestionKind kind, string key)
    {
        var start = new BytesRef(SuggestionTerm.Prefix(collection, kind, key));
        var ofKind = SuggestionTerm.Prefix(collection, kind, "").Length;
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return;
        for (var seen = 0; seen < MostTerms && StringHelper.StartsWith(terms.Term, start);)
        {
            seen += kind == SuggestionKind.Title ? AddTitles(terms, MostTerms - seen) : AddCalled(terms, ofKind);
            if (!terms.MoveNext()) return;
        }
    }

    private int AddCalled(TermsEnum terms, int ofKind)
    {
        if (IsLive(terms) && SuggestionTerm.Read(terms.Term.Utf8ToString().AsSpan(ofKind)) is { } text) Count(new Suggestion(text, text), terms.DocFreq);
        return 1;
    }

    /// <returns>How many were looked at.</returns>
    private int AddTitles(TermsEnum terms, int most)
    {
        var seen = 0;
        for (var articles = terms.Docs(_live, null, DocsFlags.NONE); seen < most && articles.NextDoc() != DocIdSetIterator.NO_MORE_DOCS; seen++)
        {
            _titles!.Get(articles.DocID, _buffer);
            Count(new Suggestion(Encoding.UTF8.GetString(_buffer.Bytes, _buffer.Offset, _buffer.Length), ArticleFinder.IdOf(_searcher, articles.DocID).Value), 1);
        }

        return Math.Max(seen, 1);
    }

    private void Count(Suggestion suggestion, int articles) => _found[suggestion] = _found.GetValueOrDefault(suggestion) + articles;

    /// <summary>An article that has it was not retracted or replaced since.</summary>
    private bool IsLive(TermsEnum terms) => _live is null || terms.Docs(_live, null, DocsFlags.NONE).NextDoc() != DocIdSetIterator.NO_MORE_DOCS;

    private static IEnumerable<string> Collections(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Collection) is not { } terms) yield break;
        for (var all = terms.GetEnumerator(); all.MoveNext();) yield return all.Term.Utf8ToString();
    }
}
