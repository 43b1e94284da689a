using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Answers.Questions;

/// <summary>Takes places and well-known organisations out of a typed question, the longest name first.</summary>
internal sealed class NameTaker(Gazetteer places, Organisations organisations)
{
    private const int MostWords = 6;
    private const int LongestIdeographs = 12;
    private const int LongestShown = 40;

    /// <summary>A typed name that is an organisation's and that of a city or subdivision with fewer people means the organisation.</summary>
    private const long Big = 1_000_000;

    /// <summary>Takes the place a <c>where:</c> begins with; what follows it is free.</summary>
    public Reply.Refusal? TakePlace(QuestionDraft draft, string value)
    {
        if (value.Length == 0) return new Reply.Refusal("bad-where", "where: needs a place, for example where:Shanghai.");
        if (Leading(value, name => places.Named(name)) is not { } found) return UnknownPlace(value);
        draft.Where.Add(Asked(value[found.Phrase.Start..found.Phrase.End], found.Meant));
        draft.Free.Add(value[found.Phrase.End..]);
        return null;
    }

    /// <summary>The well-known organisation that a value begins with, and what follows; null when it begins with none.</summary>
    public (string Name, string After)? LeadingOrganisation(string value) =>
        Leading(value, organisations.Find) is { } found ? (value[found.Phrase.Start..found.Phrase.End], value[found.Phrase.End..]) : null;

    public Reply.Refusal UnknownPlace(string words)
    {
        var shown = words.Length <= LongestShown ? words : words[..LongestShown] + "…";
        var guess = places.Nearest(words) is { } nearest ? $" Did you mean {nearest.Name}?" : " Try a country, a region or a city.";
        return new Reply.Refusal("bad-where", $"I do not know the place “{shown}”.{guess}");
    }

    /// <summary>Takes every organisation of the free text, and every place unless the draft leaves those.</summary>
    public void Take(QuestionDraft draft, QuestionWords common)
    {
        var words = draft.Free.Words();
        for (var first = 0; first < words.Count;)
        {
            var taken = TakeAt(draft, words, first, common);
            if (taken == 0 && Script.HasIdeograph(draft.Free[words[first]])) TakeUnspaced(draft, words[first]);
            first += Math.Max(1, taken);
        }
    }

    /// <returns>The number of words taken.</returns>
    private int TakeAt(QuestionDraft draft, IReadOnlyList<TypedWord> words, int first, QuestionWords common)
    {
        // No name needs it (NameKey), and what is understood reads better without.
        if (draft.Free[words[first]].Equals("the", StringComparison.OrdinalIgnoreCase)) return 0;
        for (var last = Math.Min(words.Count, first + MostWords) - 1; last >= first; last--)
        {
            var phrase = new TypedWord(words[first].Start, words[last].End);
            if (draft.Free[phrase].Contains(FreeText.Break) || common.IsStop(draft.Free[words[last]])) continue;
            if (TryTake(draft, phrase)) return last - first + 1;
        }

        return 0;
    }

    /// <summary>Names inside a run of a script without spaces.</summary>
    private void TakeUnspaced(QuestionDraft draft, TypedWord run)
    {
        for (var start = run.Start; start < run.End; start++)
        {
            for (var end = Math.Min(run.End, start + LongestIdeographs); end - start >= 2; end--)
            {
                if (!TryTake(draft, new TypedWord(start, end))) continue;
                start = end - 1;
                break;
            }
        }
    }

    private bool TryTake(QuestionDraft draft, TypedWord phrase)
    {
        var name = draft.Free[phrase];
        var place = draft.LeavesPlaces ? null : places.Named(name);
        var organisation = organisations.Find(name);
        if (place is null && organisation is null) return false;

        draft.Free.Take(phrase.Start, phrase.End);
        if (place is not null && (organisation is null || IsBig(place)))
        {
            draft.Where.Add(Asked(name, place));
            return true;
        }

        draft.Who.Add(name);
        if (place is not null) draft.Notes.Add($"“{name}” is taken as the organisation; the place is asked for with where:{name}.");
        return true;
    }

    private AskedPlace Asked(string words, Place place) => new(words, place, places.DistinctName(place));

    private static bool IsBig(Place place) => place.Type is not (PlaceType.City or PlaceType.Subdivision) || place.Population >= Big;

    private static (T Meant, TypedWord Phrase)? Leading<T>(string value, Func<string, T?> find)
        where T : class
    {
        var text = new FreeText(value);
        var words = text.Words();
        for (var count = Math.Min(words.Count, MostWords); count > 0; count--)
        {
            var phrase = new TypedWord(words[0].Start, words[count - 1].End);
            if (find(text[phrase]) is { } meant) return (meant, phrase);
        }

        return null;
    }
}
