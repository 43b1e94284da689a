using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Figures;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Quotes;
using Briefing.Reading.Text;

namespace Briefing.Reading;

/// <summary>The reading pipeline: an article in, what it says out. Immutable; one instance serves all threads.</summary>
public sealed class ArticleReader
{
    private readonly SentenceReader _sentences = new();
    private readonly DateReader _dates = new();
    private readonly PlaceReader _places;
    private readonly NameReader _names;
    private readonly EventReader _events;

    /// <param name="ownKinds">A folder with an operator's own kinds of events; null for none.</param>
    /// <exception cref="InvalidDataException">One of those files is not valid; the message names file, line and remedy.</exception>
    public ArticleReader(string? ownKinds = null)
    {
        Kinds = EventKinds.Load(ownKinds);
        Gazetteer = Gazetteer.Load();
        _places = new PlaceReader(Gazetteer);
        _names = new NameReader(Organisations);
        _events = new EventReader(Kinds, Gazetteer, Organisations);
    }

    /// <summary>The places that questions and texts can name.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The organisations everybody knows, by all of their names.</summary>
    public Organisations Organisations { get; } = Organisations.Load();

    /// <summary>The kinds of events it reads, each with the command that shows it.</summary>
    public EventKinds Kinds { get; }

    public ArticleReading Read(Article article)
    {
        var text = ReadText(article, out var dates);
        var events = _events.Read(article, text.Sentences, dates, text.Places, text.Names);
        return new ArticleReading(article, text.Sentences, text.Dates, text.Places, text.Names, events, QuoteReader.Read(text.Sentences, text.Names), text.Figures);
    }

    /// <summary>For passages as they stand: without what they say happened, which takes a third of all reading.</summary>
    public TextReading ReadText(Article article) => ReadText(article, out _);

    /// <summary>The capitalised words of a sentence that may be a name, whether the article says what of or not.</summary>
    internal List<TextSpan> ReadCapitalised(Sentence sentence) => _names.ReadCapitalised(sentence);

    private TextReading ReadText(Article article, out DateReading dates)
    {
        var sentences = _sentences.Read(article);
        dates = _dates.Read(article, sentences);
        var names = _names.Read(article, sentences, _places.Read(sentences));
        return new TextReading(article, sentences, dates.Words, names.Places, names.Mentions, FigureReader.Read(sentences, dates.Words));
    }
}
