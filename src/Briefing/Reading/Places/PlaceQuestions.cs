using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Finds the place that words of a question name.</summary>
internal sealed class PlaceQuestions(Gazetteer gazetteer)
{
    private readonly PlaceClues _clues = PlaceClues.Load();

    public Place? Named(string name)
    {
        if (name.Length > PlaceKey.Longest) return null;
        var key = PlaceKey.Of(name.Trim().TrimEnd('?', '!', ';', ':'));
        return Whole(key) ?? WithoutPart(key) ?? WithContainer(name) ?? WithContainer(key);
    }

    /// <summary>Those that the bare name may mean, too.</summary>
    public IReadOnlyList<Place> Namesakes(string name)
    {
        var key = PlaceKey.Of(name.Length > PlaceKey.Longest ? "" : name.Trim());
        return Whole(key) is { } meant ? [.. Others(key, meant)] : [];
    }

    public string DistinctName(Place place)
    {
        var key = PlaceKey.Of(place.Name);
        var isKnown = place.Name.Contains(',', StringComparison.Ordinal) || !Others(key, place).Any() || (gazetteer.Names.Find(key) is { StandsOut: true } first && first.Place == place);
        return !isKnown && Whole(place) is { } whole ? $"{place.Name}, {whole.Name}" : place.Name;
    }

    /// <summary>The state or province of a town, else the country.</summary>
    private Place? Whole(Place place) =>
        gazetteer.Ancestors(place.Id).Select(gazetteer.Find).FirstOrDefault(whole => whole is { Type: PlaceType.Subdivision or PlaceType.Country } && whole.Name != place.Name);

    /// <summary>What contains the place, or lies in it, is no other; and of what is more than a town, no town is thought of.</summary>
    private IEnumerable<Place> Others(string key, Place meant)
    {
        for (var name = gazetteer.Names.Find(key); name is not null; name = name.Next)
        {
            var other = name.Place;
            if (name.Kind == PlaceNameKind.Name && (meant.Type == PlaceType.City || other.Type != PlaceType.City) && !gazetteer.Contains(meant.Id, other.Id) && !gazetteer.Contains(other.Id, meant.Id)) yield return other;
        }
    }

    private Place? Whole(string key)
    {
        var name = gazetteer.Names.Find(key);
        while (name is { Kind: PlaceNameKind.Abbreviation }) name = name.Next;
        for (var other = name?.Next; other is not null; other = other.Next)
        {
            // "New York", "Quebec": the state has the city in it.
            if (other.Place.Type == PlaceType.Subdivision && gazetteer.Contains(other.Place.Id, name!.Place.Id)) return other.Place;
        }

        return name?.Place;
    }

    /// <summary>"Paris, Texas", "portland or", "Springfield Ill.": the last words contain the first.</summary>
    private Place? WithContainer(string words)
    {
        for (var cut = words.Length - 1; cut > 0; cut--)
        {
            if (words[cut] is not (' ' or ',' or '，')) continue;
            var whole = gazetteer.Names.Find(PlaceKey.Of(words.AsSpan(cut + 1).Trim()));
            if (whole is null) continue;
            for (var part = gazetteer.Names.Find(PlaceKey.Of(words.AsSpan(0, cut).Trim())); part is not null; part = part.Next)
            {
                if (part.Kind == PlaceNameKind.Demonym) continue;
                for (var container = whole; container is not null; container = container.Next)
                {
                    if (gazetteer.Contains(container.Place.Id, part.Place.Id)) return part.Place;
                }
            }
        }

        return null;
    }

    /// <summary>"southern china", "mainland france", "michigan state": a direction or kind of place around the name.</summary>
    private Place? WithoutPart(string key)
    {
        var first = key.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0) return Script.HasIdeograph(key) ? WithoutKind(key) : null;
        if (_clues.Has(key[..first], PlaceClue.Part)) return Named(key[(first + 1)..]);
        var last = key.LastIndexOf(' ');
        return _clues.Has(key[(last + 1)..], PlaceClue.Kind) ? Whole(key[..last]) : null;
    }

    /// <summary>"贵阳市": a Chinese name with the word for what it is.</summary>
    private Place? WithoutKind(string key) => key.Length > 2 && key[^1] is '市' or '省' or '县' or '州' or '国' ? Whole(key[..^1]) : null;
}
