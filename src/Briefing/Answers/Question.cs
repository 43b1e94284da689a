using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers;

/// <summary>A time in a question, with the words that gave it.</summary>
public sealed record AskedTime(string Text, TimeInterval Interval);

/// <summary>A place in a question.</summary>
/// <param name="Text">The words that gave it.</param>
/// <param name="Place">What they are taken to mean.</param>
/// <param name="DistinctName">The name by which it is told from others called so: "Portland, Oregon".</param>
public sealed record AskedPlace(string Text, Place Place, string DistinctName);

/// <summary>What a command was understood to ask.</summary>
public sealed record Question
{
    public AskedTime? When { get; init; }

    /// <summary>Every one of them must hold.</summary>
    public IReadOnlyList<AskedPlace> Where { get; init; } = [];

    /// <summary>Organisations, as typed.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>What is neither time, place, name nor status.</summary>
    public string Words { get; init; } = "";

    /// <summary>Only events of this status, when the question says planned, reported, denied or confirmed.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>The day the question is asked.</summary>
    public required DateOnly At { get; init; }

    /// <summary>The collections the asker may see; null for all.</summary>
    public IReadOnlyCollection<string>? Collections { get; init; }

    /// <summary>The language of the answer's own words.</summary>
    public Labels Labels { get; init; } = Labels.English;

    /// <summary>The most findings wanted.</summary>
    public int Top { get; init; } = int.MaxValue;
}
