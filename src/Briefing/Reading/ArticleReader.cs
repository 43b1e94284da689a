using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading;

/// <summary>The reading pipeline: an article in, what it says out. Immutable; one instance serves all threads.</summary>
public sealed class ArticleReader
{
    private readonly SentenceReader _sentences = new();

    public ArticleReading Read(Article article)
    {
        var sentences = _sentences.Read(article);
        return new ArticleReading(article, sentences, [], [], [], [], [], []);
    }
}
