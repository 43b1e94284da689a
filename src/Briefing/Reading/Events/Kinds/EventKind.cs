namespace Briefing.Reading.Events.Kinds;

/// <summary>A kind of event: how sentences say it and which command shows it. One YAML file of <c>Lexicon/kinds</c> each.</summary>
public sealed class EventKind
{
    /// <summary>"closure", "layoff" …: what findings carry.</summary>
    public required string Key { get; init; }

    /// <summary>The kind's name in the plural, for people.</summary>
    public required string Heading { get; init; }

    /// <summary>The command that shows it; null for a kind that only other kinds' commands show.</summary>
    public EventCommand? Command { get; init; }

    internal IReadOnlyList<VerbTrigger> Verbs { get; init; } = [];

    internal IReadOnlyList<NounTrigger> Nouns { get; init; } = [];

    /// <summary>Two-word phrases that look like a trigger and are none: "closing argument".</summary>
    internal IReadOnlySet<string> NounsNot { get; init; } = new HashSet<string>();

    /// <summary>Kinds whose events become this kind when their clause holds one of <see cref="Cues"/> or their sentence one of <see cref="Causes"/>.</summary>
    internal IReadOnlyList<string> Turns { get; init; } = [];

    internal IReadOnlyList<string[]> Causes { get; init; } = [];

    /// <summary>Causes of what mostly ends, and sometimes is for good.</summary>
    internal IReadOnlyList<string[]> DoubtfulCauses { get; init; } = [];

    /// <summary>Words that keep an event from turning: "permanently".</summary>
    internal IReadOnlyList<string[]> NotTurned { get; init; } = [];

    internal IReadOnlyList<string[]> Cues { get; init; } = [];

    /// <summary>Words after which what happened goes on: "until further notice".</summary>
    internal IReadOnlyList<string[]> Lasting { get; init; } = [];

    /// <summary>What a figure must count to be the event's amount.</summary>
    internal ThingSet? Counted { get; init; }

    /// <summary>It befalls all of an organisation, wherever that is: the country that an article is about says nothing of where it is.</summary>
    internal bool IsAnywhere { get; init; }

    /// <summary>Keys of the kinds that bring it: who did one of them in the sentence before is whose it is.</summary>
    internal IReadOnlyList<string> BroughtBy { get; init; } = [];

    /// <summary>Chinese words that say it.</summary>
    internal IReadOnlyList<string> Chinese { get; init; } = [];
}

/// <summary>The command that shows events of a kind.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Help">One line.</param>
/// <param name="Example">What a user types.</param>
/// <param name="Answers">Keys of the kinds it shows.</param>
/// <param name="Apart">Keys of kinds it shows in a group of their own, last.</param>
public sealed record EventCommand(string Name, string Help, string Example, IReadOnlyList<string> Answers, IReadOnlyList<string> Apart);
