using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Index.Suggestions;

/// <summary>What an article adds to suggestions: its title, names and places, to be found by the beginning of each of their words.</summary>
internal static class SuggestionTerms
{
    private const int LongestName = 60;
    private const int MostWords = 6;

    /// <summary>Shorter words are one slip away from too many others.</summary>
    private const int ShortestSpelling = 4;

    public static IEnumerable<string> Of(ArticleReading reading)
    {
        var collection = reading.Article.Collection;
        var id = reading.Article.Id.Value;
        var title = IsPlain(reading.Article.Title) ? Begin(collection, SuggestionKind.Title, reading.Article.Title, id) : [];
        var names = Names(reading).SelectMany(name => Begin(collection, SuggestionKind.Name, name, name));
        var places = Places(reading).SelectMany(place => Begin(collection, SuggestionKind.Place, place, place));
        return IsPlain(id) ? title.Concat(names).Concat(places) : names.Concat(places);
    }

    /// <summary>The words of names and places, in lower case.</summary>
    public static IEnumerable<string> Spellings(ArticleReading reading) => Names(reading).Concat(Places(reading))
        .SelectMany(name => SuggestionTerm.Key(name).Split(' '))
        .Where(word => word.Length >= ShortestSpelling && word.All(char.IsAsciiLetter) && !WordForms.IsStop(word))
        .Distinct();

    private static IEnumerable<string> Names(ArticleReading reading) => reading.Names
        .Where(name => name is { IsReference: false, Type: not NameType.Group } && name.Name.Length is > 1 and <= LongestName && IsPlain(name.Name))
        .Select(name => name.Name).Distinct();

    private static IEnumerable<string> Places(ArticleReading reading) => reading.Places
        .Where(place => place.Role != PlaceRole.PartOfName).Select(place => place.Place.Name).Where(IsPlain).Distinct();

    private static IEnumerable<string> Begin(string collection, SuggestionKind kind, string text, string value)
    {
        var suggestion = new Suggestion(text, value);
        var start = 0;
        for (var word = 0; word < MostWords && start >= 0 && start < text.Length; word++)
        {
            var key = SuggestionTerm.Key(text[start..].TrimStart('“', '"', '‘', '\'', '('));
            if (key.Length > 0) yield return SuggestionTerm.Of(collection, kind, key, suggestion);
            start = text.IndexOf(' ', start);
            if (start >= 0) start++;
        }
    }

    /// <summary>Neither control characters nor halves of characters: terms are well-formed.</summary>
    private static bool IsPlain(string text) => !text.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}
