using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>A story that tellings are still added to, with what decides which.</summary>
internal sealed class StoryDraft(Telling first, StoryTraits traits)
{
    private readonly StoryTraits _first = traits;

    /// <summary>Of the further tellings; most stories have none.</summary>
    private List<StoryTraits>? _others;

    /// <summary>The last of the first days and the first of the last days of its tellings: what lies beyond lies outside of one of them.</summary>
    private long _from = first.Bounds.From, _to = first.Bounds.To;

    public Story Story { get; } = new(first);

    /// <summary>It tells the same as every telling there is.</summary>
    public bool CanHold(StoryTraits telling, Gazetteer places)
    {
        if (telling.Telling.Bounds.From > _to || telling.Telling.Bounds.To < _from || !_first.IsSame(telling, places)) return false;
        if (_others is null) return true;
        foreach (var other in _others)
        {
            if (!other.IsSame(telling, places)) return false;
        }

        return true;
    }

    public void Add(Telling telling, StoryTraits traits)
    {
        Story.Add(telling);
        (_others ??= []).Add(traits);
        (_from, _to) = (Math.Max(_from, telling.Bounds.From), Math.Min(_to, telling.Bounds.To));
    }
}
