namespace Briefing.Articles.Storage;

/// <summary>Revisions that were read lately: one never changes, and answers cite the same ones again and again. Serves all threads.</summary>
/// <param name="mostCharacters">So much text is kept, in UTF-16 code units; what was not asked for longest goes first.</param>
internal sealed class RecentArticles(long mostCharacters)
{
    private readonly Lock _changing = new();
    private readonly Dictionary<(ArticleId Id, int Revision), LinkedListNode<Article>> _kept = [];
    private readonly LinkedList<Article> _latestFirst = new();
    private long _characters;

    public Article? Find(ArticleId id, int revision)
    {
        lock (_changing)
        {
            if (!_kept.TryGetValue((id, revision), out var node)) return null;
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value;
        }
    }

    public void Keep(Article article)
    {
        lock (_changing)
        {
            if (!_kept.TryAdd((article.Id, article.Revision), new LinkedListNode<Article>(article))) return;
            _latestFirst.AddFirst(_kept[(article.Id, article.Revision)]);
            _characters += article.Text.Length;
            while (_characters > mostCharacters && _latestFirst.Last is { } last)
            {
                _latestFirst.RemoveLast();
                _kept.Remove((last.Value.Id, last.Value.Revision));
                _characters -= last.Value.Text.Length;
            }
        }
    }
}
