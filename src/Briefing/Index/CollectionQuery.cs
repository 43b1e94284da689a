using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index;

/// <summary>Documents of the collections that the asker may see.</summary>
internal static class CollectionQuery
{
    public static Query Of(IEnumerable<string> collections)
    {
        var any = new BooleanQuery();
        foreach (var collection in collections) any.Add(new TermQuery(new Term(IndexFields.Collection, KeyTerm.Of(collection))), Occur.SHOULD);
        return new ConstantScoreQuery(any) { Boost = 0 };
    }
}
