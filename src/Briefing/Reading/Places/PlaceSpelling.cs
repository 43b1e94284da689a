namespace Briefing.Reading.Places;

/// <summary>Places by part of a name, or by a name misspelt.</summary>
internal static class PlaceSpelling
{
    private const long SmallestSuggested = 50_000;

    public static Place? Nearest(PlaceNames names, string misspelt)
    {
        var key = PlaceKey.Of(misspelt);
        var allowed = key.Length switch { < 4 => 0, < 7 => 1, _ => 2 };
        var best = double.MaxValue;
        Place? nearest = null;
        foreach (var (candidate, name) in names.All)
        {
            if (Math.Abs(candidate.Length - key.Length) > allowed || candidate.Length < 4 || name.Kind == PlaceNameKind.Abbreviation) continue;
            if (name.Place.Type == PlaceType.City && name.Place.Population < SmallestSuggested) continue;
            var distance = Distance(key, candidate, allowed);
            if (distance > allowed) continue;

            // A slip rarely touches the first letter; beyond that the bigger place is meant.
            var cost = (3 * distance) + (key[0] == candidate[0] ? 0 : 2) - Weight(name);
            if (cost >= best) continue;
            (best, nearest) = (cost, name.Place);
        }

        return nearest;
    }

    private static double Weight(PlaceName name) => name.Place.Type is PlaceType.Continent or PlaceType.Region ? 8 : name.Prior;

    public static IReadOnlyList<Place> BeginningWith(PlaceNames names, string prefix, int most)
    {
        var key = PlaceKey.Of(prefix);
        return [.. names.All.Where(pair => pair.Value.Kind != PlaceNameKind.Abbreviation && pair.Key.StartsWith(key, StringComparison.Ordinal))
            .OrderByDescending(pair => Weight(pair.Value)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Place).Distinct().Take(most)];
    }

    /// <summary>Edits between two words, a swap of neighbours being one (optimal string alignment); above <paramref name="allowed"/> any number above it.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int allowed)
    {
        var width = b.Length + 1;
        Span<int> before = stackalloc int[width], last = stackalloc int[width], current = stackalloc int[width];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > allowed) return least;
            var spare = before;
            before = last;
            last = current;
            current = spare;
        }

        return last[^1];
    }
}
