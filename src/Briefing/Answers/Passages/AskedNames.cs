using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Answers.Passages;

/// <summary>Whether a passage speaks of somebody or something the question names, by any name the article has for it.</summary>
internal sealed class AskedNames(QuestionContent content)
{
    public bool AreIn(ArticleReading reading, TextSpan passage)
    {
        var asked = reading.Names.Where(mention => content.Names(mention.Name) || content.Names(reading.Article.Slice(mention.Span))).Select(mention => mention.Name).ToHashSet();
        return reading.Names.Any(mention => passage.Contains(mention.Span) && asked.Contains(mention.Name));
    }
}
