using System.Text;
using Briefing.Articles;
using Briefing.Index.Events;
using Briefing.Index.Mentions;
using Briefing.Index.Suggestions;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Briefing.Index;

/// <summary>Makes the block of documents of one article: its events, then itself.</summary>
/// <param name="ancestors">The ids of the places that contain a place.</param>
/// <param name="organisations">By whose keys those who take part are found.</param>
internal sealed class IndexDocumentBuilder(Func<string, IEnumerable<string>> ancestors, Organisations organisations)
{
    private static readonly FieldType Key = new() { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
    private static readonly FieldType Terms = new() { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };

    static IndexDocumentBuilder()
    {
        Key.Freeze();
        Terms.Freeze();
    }

    public IReadOnlyList<Document> Build(ArticleReading reading)
    {
        var block = new List<Document>(reading.Events.Count + 1);
        foreach (var happening in reading.Events) block.Add(EventDocument(reading.Article, happening));
        block.Add(ArticleDocument(reading));
        return block;
    }

    private static Document ArticleDocument(ArticleReading reading)
    {
        var article = reading.Article;
        var document = NewDocument(article);
        var terms = new ArticleTerms(reading);
        document.Add(new Field(IndexFields.Text, new TermStream(terms.All), Terms));
        document.Add(new Field(IndexFields.Label, new TermStream(TermReader.Read($"{article.Title} {article.Source} {article.Id}")), Terms));
        document.Add(new NumericDocValuesField(IndexFields.Published, article.Published is { } published ? published.Day.DayNumber + 1 : 0));
        foreach (var term in SuggestionTerms.Of(reading)) document.Add(new Field(IndexFields.Suggestion, term, Key));
        if (SuggestionTerms.Title(reading) is { } title) BytesField.Add(document, IndexFields.Title, Encoding.UTF8.GetBytes(title));
        foreach (var word in SuggestionTerms.Spellings(reading)) document.Add(new Field(IndexFields.Spelling, word, Key));
        BytesField.Add(document, IndexFields.Sentences, terms.SentenceTable);
        BytesField.Add(document, IndexFields.Quotes, MentionTable.OfQuotes(reading));
        BytesField.Add(document, IndexFields.Figures, MentionTable.OfFigures(reading));
        return document;
    }

    private Document EventDocument(Article article, Event happening)
    {
        var document = NewDocument(article);
        document.Add(new Field(IndexFields.Kind, happening.Kind, Key));
        foreach (var place in PlacesOf(happening).Distinct()) document.Add(new Field(IndexFields.Place, place, Key));
        foreach (var place in Within(happening)) document.Add(new Field(IndexFields.Within, place, Key));
        foreach (var who in happening.Who.SelectMany(actor => organisations.KeysOf(actor.Name)).Distinct()) document.Add(new Field(IndexFields.Who, KeyTerm.Of(who), Key));
        var (from, to) = DayRange.Of(happening.When.Bounds);
        document.Add(new NumericDocValuesField(IndexFields.From, from));
        document.Add(new NumericDocValuesField(IndexFields.To, to));
        BytesField.Add(document, IndexFields.Payload, EventBytes.Write(happening));
        return document;
    }

    private IEnumerable<string> Within(Event happening) => PlacesOf(happening).Any()
        ? PlacesOf(happening).SelectMany(place => ancestors(place).Prepend(place)).Distinct()
        : [IndexFields.Nowhere];

    /// <summary>Where it is, and what a move leaves.</summary>
    private static IEnumerable<string> PlacesOf(Event happening) => happening.Where.Concat(happening.From).Select(place => place.Id);

    private static Document NewDocument(Article article)
    {
        var document = new Document
        {
            new Field(IndexFields.Article, KeyTerm.Of(article.Id), Key),
            new Field(IndexFields.Collection, KeyTerm.Of(article.Collection), Key),
            new NumericDocValuesField(IndexFields.Revision, article.Revision),
        };
        BytesField.Add(document, IndexFields.Id, ArticleIdBytes.Write(article.Id));
        return document;
    }
}
