using Briefing.Articles;
using Briefing.Reading.Figures;
using Briefing.Reading.Names;
using Briefing.Reading.Quotes;
using Briefing.Reading.Text;

namespace Briefing.Reading;

/// <summary>The reading pipeline: an article in, what it says out. Immutable; one instance serves all threads.</summary>
public sealed class ArticleReader
{
    private readonly SentenceReader _sentences = new();
    private readonly NameReader _names = new(Organisations.Load());

    public ArticleReading Read(Article article)
    {
        var sentences = _sentences.Read(article);
        var names = _names.Read(article, sentences, []);
        return new ArticleReading(article, sentences, [], names.Places, names.Mentions, [], QuoteReader.Read(sentences, names.Mentions), FigureReader.Read(sentences, []));
    }
}
