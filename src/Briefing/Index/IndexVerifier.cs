using Briefing.Articles;
using Briefing.Index.Events;
using Briefing.Index.Retrieval;
using Briefing.Reading;
using Lucene.Net.Index;

namespace Briefing.Index;

/// <summary>
/// Compares the index with the store: every live article is there once, in its current revision, and nothing else; every
/// place that the index can cite lies inside the text.
/// </summary>
internal sealed class IndexVerifier(ArticleStore store, Func<Article, ArticleReading> read, IndexReader index, long followed)
{
    private readonly List<string> _problems = [];
    private readonly HashSet<ArticleId> _indexed = [];

    /// <returns>What is wrong, a sentence each.</returns>
    public IReadOnlyList<string> Problems(CancellationToken cancel)
    {
        if (followed != store.LastSequence) _problems.Add($"The index has followed the store to change {followed} of {store.LastSequence}.");
        try
        {
            foreach (var leaf in index.Leaves) Check(leaf.AtomicReader, cancel);
        }
        catch (Exception damage) when (damage is IOException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            _problems.Add($"The index is damaged: {damage.Message}");
        }

        foreach (var article in store.Live())
        {
            if (!_indexed.Contains(article.Id)) _problems.Add(Missing(article));
        }

        return _problems;
    }

    private string Missing(Article article)
    {
        try
        {
            _ = read(article);
            return $"Article {article.Id} is not in the index.";
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or StoreUnusableException))
        {
            return $"Article {article.Id} cannot be read ({failure.GetType().Name}: {failure.Message}): it is kept, and is in no answer.";
        }
    }

    private void Check(AtomicReader leaf, CancellationToken cancel)
    {
        var live = leaf.LiveDocs;
        var (ids, tables, payloads) = (leaf.GetBinaryDocValues(IndexFields.Id), leaf.GetBinaryDocValues(IndexFields.Sentences), leaf.GetBinaryDocValues(IndexFields.Payload));
        var revisions = leaf.GetNumericDocValues(IndexFields.Revision);
        var areArticles = leaf.GetDocsWithField(IndexFields.Published);
        for (var document = 0; document < leaf.MaxDoc; document++)
        {
            cancel.ThrowIfCancellationRequested();
            if (live?.Get(document) == false) continue;
            var id = ArticleIdBytes.Read(BytesField.Read(leaf, ids, IndexFields.Id, document).Span);
            if (Cited(id, (int)revisions.Get(document)) is not { } article) continue;
            if (areArticles.Get(document))
            {
                if (!_indexed.Add(id)) _problems.Add($"Article {id} is in the index more than once.");
                CheckSentences(article, BytesField.Read(leaf, tables, IndexFields.Sentences, document).Span);
            }
            else
            {
                CheckEvent(article, BytesField.Read(leaf, payloads, IndexFields.Payload, document).Span);
            }
        }
    }

    /// <summary>The article that a document of the index cites, when it may.</summary>
    private Article? Cited(ArticleId id, int revision)
    {
        if (store.Find(id) is not { } article) _problems.Add($"The index holds article {id}, which the store does not have.");
        else if (store.IsRetracted(id)) _problems.Add($"The index holds article {id}, which is retracted.");
        else if (article.Revision != revision) _problems.Add($"The index holds revision {revision} of article {id}, whose current revision is {article.Revision}.");
        else return article;
        return null;
    }

    private void CheckSentences(Article article, ReadOnlySpan<byte> table)
    {
        for (var sentences = new SentenceTableReader(table); sentences.Next();) CheckSpan(article, sentences.Span);
    }

    private void CheckEvent(Article article, ReadOnlySpan<byte> payload)
    {
        foreach (var mention in EventBytes.Read(payload).Mentions)
        {
            CheckSpan(article, mention.Passage);
            if (!mention.Passage.Contains(mention.Clause)) _problems.Add($"Article {article.Id}: an event's words {mention.Clause} lie outside its passage {mention.Passage}.");
        }
    }

    private void CheckSpan(Article article, TextSpan span)
    {
        if (span.Start < 0 || span.Length < 1 || span.End > article.TextOf(span.Paragraph).Length) _problems.Add($"Article {article.Id}: {span} lies outside its text.");
    }
}
