using Briefing.Reading.Dates;

namespace Briefing.Answers.Events;

/// <summary>One event as one or more articles tell it: one finding.</summary>
internal sealed class Story(Telling first)
{
    private readonly List<Telling> _tellings = [first];

    public string Kind { get; } = first.Event.Kind;

    public IReadOnlyList<Telling> Tellings => _tellings;

    /// <summary>The telling whose time is known best; it decides the time of the story.</summary>
    public Telling BestDated { get; private set; } = first;

    public TimeMatch Time => BestDated.Time;

    /// <summary>How the telling that places it best fits.</summary>
    public PlaceFit Place { get; private set; } = first.Place;

    public void Add(Telling telling)
    {
        _tellings.Add(telling);
        if (telling.Place.Kind < Place.Kind) Place = telling.Place;
        if (telling.Event.When.Basis < BestDated.Event.When.Basis) BestDated = telling;
    }
}
