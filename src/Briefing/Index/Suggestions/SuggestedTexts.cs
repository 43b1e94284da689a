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
    private const int MostWords = 6;
    private const string Openers = "“\"‘'(";

    public static void AddTo(Document document, ArticleReading reading)
    {
        var collection = KeyTerm.Of(reading.Article.Collection);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<SuggestionKind>())
        {
            List<string> texts = [.. Of(reading, kind).Select(Spaced).Distinct()];
            if (texts.Count == 0) continue;
            BytesField.Add(document, Column(kind), Encoding.UTF8.GetBytes(string.Join(Separator, texts)));
            foreach (var text in texts) AddWords(terms, SuggestionTerm.Folded(text), collection, kind);
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
        for (int word = 0, start = Start(text, 0); word < MostWords && start < text.Length; word++, start = Next(text, start))
        {
            if (text[start..].StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>What is typed, as texts are compared with it: without marks and capitals, which may not be known.</summary>
    public static string Typed(string text) => SuggestionTerm.Folded(Spaced(text).TrimStart(Openers.ToCharArray()));

    private static void AddWords(HashSet<string> terms, string folded, string collection, SuggestionKind kind)
    {
        for (int word = 0, start = Start(folded, 0); word < MostWords && start < folded.Length; word++, start = Next(folded, start))
        {
            terms.Add(SuggestionTerm.Of(collection, kind, FirstWord(folded[start..])));
        }
    }

    /// <summary>All before the first space: what the terms of suggestions are made of.</summary>
    public static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;

    /// <summary>The first letter from there on.</summary>
    private static int Start(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && Openers.Contains(text[from], StringComparison.Ordinal)) from++;
        return from;
    }

    private static int Next(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOf(' ') is >= 0 and var space ? Start(text, start + space + 1) : text.Length;

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
