using System.Globalization;
using Briefing.Reading.Places;

namespace Briefing.Index.Suggestions;

/// <summary>
/// Suggests how an argument that is being typed may go on, from the index's own names, places and titles; for the tab key of
/// the console and for the platforms' autocomplete alike.
/// </summary>
/// <param name="index">Has the names, places and titles.</param>
/// <param name="gazetteer">Has places that no article names.</param>
public sealed class ArgumentSuggestions(BriefingIndex index, Gazetteer gazetteer)
{
    /// <summary>Discord shows no more.</summary>
    public const int Most = 25;

    /// <summary>Of a place that no article names, before it is suggested.</summary>
    private const int FewestLetters = 2;

    private const int YearsBack = 10, MonthsBack = 24, MonthsPerQuarter = 3;

    private static readonly string[] Relative = ["today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year"];

    /// <param name="argument">Its name in the catalogue: "who", "where", "when", "article", "words", "name". Others have no suggestions.</param>
    /// <param name="typed">What is typed of it so far; may be empty.</param>
    /// <param name="today">For times.</param>
    /// <param name="collections">The collections the asker may see; null for all.</param>
    /// <returns>Best first, at most <see cref="Most"/>.</returns>
    public IReadOnlyList<Suggestion> For(string argument, string typed, DateOnly today, IReadOnlyCollection<string>? collections = null) => argument switch
    {
        "who" => index.Suggest(SuggestionKind.Name, typed, Most, collections),
        "where" => Places(typed, collections),
        "when" => Times(typed, today),
        "article" => index.Suggest(SuggestionKind.Title, typed, Most, collections),
        "words" or "name" => Words(typed, collections),
        _ => [],
    };

    /// <summary>Those of the articles first.</summary>
    private List<Suggestion> Places(string typed, IReadOnlyCollection<string>? collections)
    {
        var known = index.Suggest(SuggestionKind.Place, typed, Most, collections);
        if (typed.Length < FewestLetters) return [.. known];
        return [.. known.Concat(gazetteer.BeginningWith(typed, Most).Select(place => new Suggestion(place.Name, place.Name))).Distinct().Take(Most)];
    }

    /// <summary>Names and places; titles are offered as words when nothing is called so.</summary>
    private List<Suggestion> Words(string typed, IReadOnlyCollection<string>? collections)
    {
        var called = index.Suggest(SuggestionKind.Name, typed, Most, collections).Concat(index.Suggest(SuggestionKind.Place, typed, Most, collections)).Distinct().Take(Most).ToList();
        return called.Count > 0 ? called : [.. index.Suggest(SuggestionKind.Title, typed, Most, collections).Select(title => title with { Value = title.Text })];
    }

    private static List<Suggestion> Times(string typed, DateOnly today)
    {
        var key = SuggestedTexts.Typed(typed);
        var years = Enumerable.Range(0, YearsBack + 1).Select(back => (today.Year - back).ToString(CultureInfo.InvariantCulture));
        var months = Enumerable.Range(0, MonthsBack).Select(back => today.AddMonths(-back).ToString("MMMM yyyy", CultureInfo.InvariantCulture).ToLowerInvariant());
        var quarters = Enumerable.Range(0, MonthsBack / MonthsPerQuarter).Select(back => today.AddMonths(-back * MonthsPerQuarter))
            .Select(day => string.Create(CultureInfo.InvariantCulture, $"q{((day.Month - 1) / MonthsPerQuarter) + 1} {day.Year}"));
        return [.. Relative.Concat(years).Concat(quarters).Concat(months).Where(time => time.StartsWith(key, StringComparison.Ordinal)).Take(Most).Select(time => new Suggestion(time, time))];
    }
}
