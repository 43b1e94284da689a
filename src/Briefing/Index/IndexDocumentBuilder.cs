using Briefing.Articles;
using Briefing.Index.Events;
using Briefing.Index.Mentions;
using Briefing.Index.Suggestions;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Lucene.Net.Documents;

namespace Briefing.Index;

/// <summary>Makes the block of documents of one article: its events, then itself.</summary>
/// <param name="ancestors">The ids of the places that contain a place.</param>
/// <param name="organisations">By whose keys those who take part are found.</param>
internal sealed class IndexDocumentBuilder(Func<string, IEnumerable<string>> ancestors, Organisations organisations)
{
    public IReadOnlyList<Document> Build(ArticleReading reading)
    {
        var block = new List<Document>(reading.Events.Count + 1);
        foreach (var happening in reading.Events) block.Add(EventDocument(reading, happening));
        block.Add(ArticleDocument(reading));
        return block;
    }

    private Document ArticleDocument(ArticleReading reading)
    {
        var article = reading.Article;
        var document = NewDocument(article);
        var terms = new ArticleTerms(reading, ancestors);
        document.Add(TermField.Ranked(IndexFields.Text, terms.All));
        document.Add(TermField.Ranked(IndexFields.Label, TermReader.Read($"{article.Title} {article.Source} {article.Id}").ConvertAll(term => term.Text)));
        document.Add(new NumericDocValuesField(IndexFields.Published, article.Published is { } published ? published.Day.DayNumber + 1 : 0));
        SuggestedTexts.AddTo(document, reading);
        BytesField.Add(document, IndexFields.Sentences, terms.SentenceTable);
        BytesField.Add(document, IndexFields.Quotes, MentionTable.OfQuotes(reading));
        BytesField.Add(document, IndexFields.Figures, MentionTable.OfFigures(reading));
        return document;
    }

    private Document EventDocument(ArticleReading reading, Event happening)
    {
        var document = NewDocument(reading.Article);
        document.Add(TermField.Of(IndexFields.Kind, happening.Kind));
        document.Add(TermField.Of(IndexFields.Place, [.. PlacesOf(happening).Distinct()]));
        document.Add(TermField.Of(IndexFields.Within, [.. Within(happening)]));
        document.Add(TermField.Of(IndexFields.Who, [.. happening.Who.SelectMany(actor => NamesOf(reading, actor)).Concat(NamedIn(reading, happening)).SelectMany(organisations.KeysOf).Distinct().Select(KeyTerm.Of)]));
        document.Add(TermField.Of(IndexFields.Told, Told(reading.Article, happening)));
        var (from, to) = DayRange.Of(happening.When.Bounds);
        document.Add(new NumericDocValuesField(IndexFields.From, from));
        document.Add(new NumericDocValuesField(IndexFields.To, to));
        BytesField.Add(document, IndexFields.Payload, EventBytes.Write(happening));
        return document;
    }

    /// <summary>All that the article calls who acts: "Acme" where it is "Acme Foods" once.</summary>
    private static IEnumerable<string> NamesOf(ArticleReading reading, Actor actor) => reading.Names
        .Where(name => !name.IsReference && name.Name == actor.Name)
        .Select(name => reading.Article.Slice(name.Span))
        .Prepend(actor.Name);

    /// <summary>Whom the deed befalls: "40 Acme stores", a ban on Acme.</summary>
    private static IEnumerable<string> NamedIn(ArticleReading reading, Event happening) => happening.What is not { } what ? [] : reading.Names
        .Where(name => name is { Type: NameType.Organisation, IsReference: false } && happening.Mentions.Any(mention => mention.Passage.Contains(name.Span)) && what.Contains(reading.Article.Slice(name.Span), StringComparison.Ordinal))
        .Select(name => name.Name);

    private static List<string> Told(Article article, Event happening)
    {
        var terms = new List<IndexTerm>();
        TermReader.Read(article.Slice(happening.Mentions[0].Clause), terms);
        foreach (var actor in happening.Who) TermReader.Read(actor.Name, terms);
        TermReader.Read(happening.What ?? "", terms);
        TermReader.Read(happening.Amount ?? "", terms);
        return terms.ConvertAll(term => term.Text);
    }

    private IEnumerable<string> Within(Event happening) => PlacesOf(happening).Any()
        ? PlacesOf(happening).SelectMany(place => ancestors(place).Prepend(place)).Distinct()
        : [IndexFields.Nowhere];

    /// <summary>Where it is, what a move leaves, and whose government acts.</summary>
    private static IEnumerable<string> PlacesOf(Event happening) => happening.Where.Concat(happening.From).Concat(happening.Seats).Select(place => place.Id);

    private static Document NewDocument(Article article)
    {
        var document = new Document
        {
            TermField.Of(IndexFields.Article, KeyTerm.Of(article.Id)),
            TermField.Of(IndexFields.Collection, KeyTerm.Of(article.Collection)),
            new NumericDocValuesField(IndexFields.Revision, article.Revision),
        };
        BytesField.Add(document, IndexFields.Id, ArticleIdBytes.Write(article.Id));
        return document;
    }
}
