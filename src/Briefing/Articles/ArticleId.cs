namespace Briefing.Articles;

/// <summary>The key of an article: the caller's own, or a slug made of its address or file name. Unique in the store.</summary>
public readonly record struct ArticleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
