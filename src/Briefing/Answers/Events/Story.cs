using Briefing.Reading.Dates;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>One event as one or more articles tell it: one finding.</summary>
internal sealed class Story(Telling first)
{
    private readonly Telling _first = first;

    /// <summary>Most stories have none.</summary>
    private List<Telling>? _others;

    /// <summary>The last of the first days and the first of the last days of its tellings: what lies beyond lies outside of one of them.</summary>
    private long _from = first.Traits.Bounds.From, _to = first.Traits.Bounds.To;

    public string Kind => _first.Event.Kind;

    public IEnumerable<Telling> Tellings => _others is null ? [_first] : _others.Prepend(_first);

    /// <summary>The telling whose time is known best; it decides the time of the story.</summary>
    public Telling BestDated { get; private set; } = first;

    public TimeMatch Time => BestDated.Time;

    /// <summary>How the telling that places it best fits.</summary>
    public PlaceFit Place { get; private set; } = first.Place;

    /// <summary>Another tells the same as every telling there is.</summary>
    public bool CanHold(EventTraits telling, StoryTerms terms, Gazetteer places)
    {
        if (telling.Bounds.From > _to || telling.Bounds.To < _from || !_first.Traits.IsSame(telling, terms, places)) return false;
        if (_others is null) return true;
        foreach (var other in _others)
        {
            if (!other.Traits.IsSame(telling, terms, places)) return false;
        }

        return true;
    }

    public void Add(Telling telling)
    {
        (_others ??= []).Add(telling);
        var (from, to) = telling.Traits.Bounds;
        (_from, _to) = (Math.Max(_from, from), Math.Min(_to, to));
        if (telling.Place.Kind < Place.Kind) Place = telling.Place;
        if (telling.Event.When.Basis < BestDated.Event.When.Basis) BestDated = telling;
    }
}
