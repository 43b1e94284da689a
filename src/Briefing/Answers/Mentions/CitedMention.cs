using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Answers.Mentions;

/// <summary>A quote or a figure with the article that it may be cited from.</summary>
internal sealed record CitedMention(IndexedMention Mention, Article Article)
{
    public string Words => Article.Slice(Mention.Span);

    /// <summary>The whole sentences that hold it.</summary>
    public string Passage => Article.Slice(Mention.Passage);

    public Citation Citation => Citation.Of(Article, Mention.Passage);
}
