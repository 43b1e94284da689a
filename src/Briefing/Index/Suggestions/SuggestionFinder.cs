using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Suggestions;

/// <summary>Finds what begins as typed in the collections that the asker may see, what most articles have first.</summary>
internal static class SuggestionFinder
{
    /// <summary>Looked at, so that one letter is answered as soon as a word.</summary>
    private const int MostTerms = 5_000;

    public static IReadOnlyList<Suggestion> Find(IndexReader reader, SuggestionKind kind, string typed, int most, IReadOnlyCollection<string>? collections)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Suggestion) is not { } terms) return [];
        var key = SuggestionTerm.Key(typed);
        var live = MultiFields.GetLiveDocs(reader);
        var found = new Dictionary<Suggestion, int>();
        foreach (var collection in collections ?? Collections(reader)) Add(terms.GetEnumerator(), SuggestionTerm.Prefix(collection, kind, key), live, found);
        return [.. found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Text.Length).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];
    }

    private static void Add(TermsEnum terms, string prefix, IBits? live, Dictionary<Suggestion, int> found)
    {
        var start = new BytesRef(prefix);
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return;
        for (var seen = 0; seen < MostTerms && StringHelper.StartsWith(terms.Term, start); seen++)
        {
            if (IsLive(terms, live) && SuggestionTerm.Read(terms.Term.Utf8ToString()) is { } suggestion) found[suggestion] = found.GetValueOrDefault(suggestion) + terms.DocFreq;
            if (!terms.MoveNext()) return;
        }
    }

    /// <summary>An article that has it was not retracted or replaced since.</summary>
    private static bool IsLive(TermsEnum terms, IBits? live) => live is null || terms.Docs(live, null, DocsFlags.NONE).NextDoc() != DocIdSetIterator.NO_MORE_DOCS;

    private static IEnumerable<string> Collections(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Collection) is not { } terms) yield break;
        for (var all = terms.GetEnumerator(); all.MoveNext();) yield return all.Term.Utf8ToString();
    }
}
