using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Index.Suggestions;

/// <summary>What an article adds to suggestions: its title, names and places, to be found by the beginning of each of their words.</summary>
internal static class SuggestionTerms
{
    private const int LongestName = 60;
    private const int LongestTitle = 100;
    private const int MostWords = 6;

    /// <summary>Shorter words are one slip away from too many others.</summary>
    private const int ShortestSpelling = 4;

    public static IEnumerable<string> Of(ArticleReading reading)
    {
        var collection = reading.Article.Collection;
        var names = Names(reading).SelectMany(name => Begin(name).Select(begun => SuggestionTerm.Of(collection, SuggestionKind.Name, begun.Key, name, begun.Ending)));
        var places = Places(reading).SelectMany(place => Begin(place).Select(begun => SuggestionTerm.Of(collection, SuggestionKind.Place, begun.Key, place, begun.Ending)));
        var titles = Title(reading) is null ? [] : Begin(reading.Article.Title).Select(begun => SuggestionTerm.OfTitle(collection, begun.Key));
        return titles.Concat(names).Concat(places);
    }

    /// <summary>The title as it is shown; null when it cannot be, or the article's id cannot be put in.</summary>
    public static string? Title(ArticleReading reading)
    {
        var title = reading.Article.Title;
        if (!IsPlain(title) || !IsPlain(reading.Article.Id.Value)) return null;
        return title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)] + "…";
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

    /// <summary>Where it may be begun: the key of what is typed then, and the rest of the text from there.</summary>
    private static IEnumerable<(string Key, string Ending)> Begin(string text)
    {
        var start = 0;
        for (var word = 0; word < MostWords && start >= 0 && start < text.Length; word++)
        {
            var rest = text[start..].TrimStart('“', '"', '‘', '\'', '(');
            var key = SuggestionTerm.Key(rest);
            if (key.Length > 0) yield return (key, rest);
            start = text.IndexOf(' ', start);
            if (start >= 0) start++;
        }
    }

    /// <summary>Neither control characters nor halves of characters: terms are well-formed.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
