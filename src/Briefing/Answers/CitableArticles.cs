using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>The articles one answer may cite: of the asker's collections and not retracted. Each is fetched once.</summary>
internal sealed class CitableArticles(ArticleStore store, IReadOnlyCollection<string>? collections)
{
    private readonly Dictionary<(ArticleId, int?), Article?> _fetched = [];
    private readonly Lazy<IReadOnlySet<ArticleId>> _retracted = new(store.Retracted);

    /// <summary>That revision, or the current one; null when it may not be cited.</summary>
    public Article? Find(ArticleId id, int? revision = null)
    {
        if (!_fetched.TryGetValue((id, revision), out var article)) _fetched[(id, revision)] = article = Fetch(id, revision);
        return article;
    }

    private Article? Fetch(ArticleId id, int? revision)
    {
        var article = store.Find(id, revision);
        if (article is null || _retracted.Value.Contains(id)) return null;
        return collections is null || collections.Contains(article.Collection) ? article : null;
    }
}
