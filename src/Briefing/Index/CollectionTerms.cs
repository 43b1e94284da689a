using Lucene.Net.Index;

namespace Briefing.Index;

/// <summary>The terms of collections that an index has articles of.</summary>
internal static class CollectionTerms
{
    /// <param name="reader">The index.</param>
    /// <param name="collections">The collections the asker may see; null for all.</param>
    /// <returns>Their terms (<see cref="KeyTerm"/>).</returns>
    public static IEnumerable<string> Visible(IndexReader reader, IReadOnlyCollection<string>? collections) => collections?.Select(KeyTerm.Of) ?? All(reader);

    private static IEnumerable<string> All(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Collection) is not { } terms) yield break;
        for (var all = terms.GetEnumerator(); all.MoveNext();) yield return all.Term.Utf8ToString();
    }
}
