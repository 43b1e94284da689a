using System.Text;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Lucene.Net.Documents;

namespace Briefing.Index.Suggestions;

/// <summary>What an article adds to suggestions: its title, names and places, as they are shown. Each may be begun at any of its first words.</summary>
internal static class SuggestedTexts
{
    private const char Separator = '\n';
    private const int LongestName = 60;
    private const int LongestTitle = 100;

    public static void AddTo(Document document, ArticleReading reading)
    {
        var collection = KeyTerm.Of(reading.Article.Collection);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<SuggestionKind>())
        {
            List<string> texts = [.. Of(reading, kind).Select(Spaced).Distinct()];
            if (texts.Count == 0) continue;
            BytesField.Add(document, Column(kind), Encoding.UTF8.GetBytes(string.Join(Separator, texts)));
            var prefix = SuggestionTerm.Prefix(collection, kind);
            foreach (var text in texts)
            {
                foreach (var beginning in new Beginnings(SuggestionTerm.Folded(text))) terms.Add(SuggestionTerm.Of(prefix, beginning));
            }
        }

        document.Add(TermField.Of(IndexFields.Suggestion, [.. terms]));
    }

    public static string Column(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Name => IndexFields.Names,
        SuggestionKind.Place => IndexFields.Places,
        _ => IndexFields.Title,
    };

    /// <param name="column">An article's <see cref="Column"/>.</param>
    public static MemoryExtensions.SpanSplitEnumerator<char> In(ReadOnlySpan<char> column) => column.Split(Separator);

    /// <summary>Tells whether a text goes on as typed at one of its words.</summary>
    /// <param name="text">As shown.</param>
    /// <param name="typed">Folded, with single spaces (<see cref="Typed"/>).</param>
    public static bool IsBegun(ReadOnlySpan<char> text, ReadOnlySpan<char> typed)
    {
        if (!Ascii.IsValid(text)) text = SuggestionTerm.Folded(text.ToString());
        foreach (var beginning in new Beginnings(text))
        {
            if (beginning.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>What is typed, as texts are compared with it: without marks and capitals, which may not be known.</summary>
    public static string Typed(string text) => SuggestionTerm.Folded(Spaced(text).TrimStart(Beginnings.Openers.ToCharArray()));

    private static IEnumerable<string> Of(ArticleReading reading, SuggestionKind kind) => kind switch
    {
        SuggestionKind.Name => reading.Names.Where(name => name is { IsReference: false, Type: not NameType.Group } && name.Name.Length is > 1 and <= LongestName).Select(name => name.Name).Where(IsPlain),
        SuggestionKind.Place => reading.Places.Where(place => place.Role != PlaceRole.PartOfName).Select(place => place.Place.Name).Where(IsPlain),
        // Its id is what is put in.
        _ => IsPlain(reading.Article.Title) && IsPlain(reading.Article.Id.Value) ? [Cut(reading.Article.Title)] : [],
    };

    private static string Cut(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)] + "…";

    /// <summary>With single spaces.</summary>
    private static string Spaced(string text) =>
        text.Contains("  ", StringComparison.Ordinal) || text is [' ', ..] ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : text;

    /// <summary>Neither control characters nor halves of characters: terms are well-formed.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c)) return false;
        }

        return text.Length > 0;
    }
}
