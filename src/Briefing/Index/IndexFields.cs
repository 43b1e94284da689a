namespace Briefing.Index;

/// <summary>
/// The schema, on one page (in prose: index/README.md). An article is one block of documents: its events, then itself; the
/// block is replaced whole. Sentences are no documents of their own: the article's document carries them in a table.
/// </summary>
internal static class IndexFields
{
    /// <summary>Raised with every change of fields, terms or tables; an index of another version is built anew.</summary>
    public const int SchemaVersion = 16;

    /// <summary>On every document, one term: the article's key (<see cref="KeyTerm"/>); a block is replaced and deleted by it.</summary>
    public const string Article = "article";

    /// <summary>On every document, one term: the collection.</summary>
    public const string Collection = "collection";

    /// <summary>On every document, bytes: the article's id, exactly.</summary>
    public const string Id = "id";

    /// <summary>On every document, a number: the revision that was read.</summary>
    public const string Revision = "revision";

    /// <summary>On an article, terms with frequencies: its title, text, publisher and the full names of those it mentions.</summary>
    public const string Text = "text";

    /// <summary>On an article, terms with frequencies: title, publisher and id.</summary>
    public const string Label = "label";

    /// <summary>On an article, terms: the words at which its title, names and places may be begun (<see cref="Suggestions.SuggestionTerm"/>).</summary>
    public const string Suggestion = "suggestion";

    /// <summary>On an article, bytes: its title, names and places as suggestions show them; none where there is none that can be shown.</summary>
    public const string Title = "title", Names = "names", Places = "places";

    /// <summary>On an article, a number: the day it was published, counted from 0001-01-01 as 1; 0 when unknown.</summary>
    public const string Published = "published";

    /// <summary>On an article, bytes: its sentences with their terms (<see cref="Retrieval.SentenceTableWriter"/>).</summary>
    public const string Sentences = "sentences";

    /// <summary>On an article, bytes: its direct speech and its figures (<see cref="Mentions.MentionTable"/>).</summary>
    public const string Quotes = "quotes", Figures = "figures";

    /// <summary>On an event, one term: the lexicon's key of its kind.</summary>
    public const string Kind = "kind";

    /// <summary>On an event, terms: its places and all that contain them; <see cref="Nowhere"/> when it states none.</summary>
    public const string Within = "within";

    /// <summary>On an event, terms: its own places alone, for questions that ask for a part of them.</summary>
    public const string Place = "place";

    /// <summary>On an event, terms: the keys of those who take part by all names the article has for them, whom it befalls too, and of the organisations they are part of.</summary>
    public const string Who = "who";

    /// <summary>On an event, terms: the words of the clause that tells it, and of who, what and how many.</summary>
    public const string Told = "told";

    /// <summary>On an event, numbers: first and last day of its bounds.</summary>
    public const string From = "from", To = "to";

    /// <summary>On an event, bytes: the event itself (<see cref="Events.EventBytes"/>).</summary>
    public const string Payload = "payload";

    public const string Nowhere = "-";
}
