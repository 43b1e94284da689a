using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Reading.Events;

/// <summary>What the text claims of an event.</summary>
public enum EventStatus
{
    Happened,
    UnderWay,
    Planned,

    /// <summary>Hearsay: "reportedly", "sources said", "is considering". Wins over the rest.</summary>
    Reported,

    /// <summary>Denied or refused: never counted, listed only when asked for.</summary>
    Denied,
}

/// <summary>One who did it or had it done: an organisation, or the words as written where no name is found.</summary>
/// <param name="Name">As the article names it most fully.</param>
/// <param name="Id">The key in the list of well-known organisations; null when it is not there.</param>
public sealed record Actor(string Name, string? Id = null);

/// <summary>A place of an event.</summary>
public sealed record EventPlace(string Name, string Id);

/// <summary>A passage that states the event: whole sentences, and within them the clause that says it.</summary>
public sealed record EventMention(TextSpan Passage, TextSpan Clause);

/// <summary>What of an event a moderator put right.</summary>
[Flags]
public enum EventParts
{
    None = 0,
    When = 1,
    Who = 2,
}

/// <summary>Something an article says happened, is happening or will. All mentions in the article are merged into one.</summary>
public sealed record Event
{
    /// <summary>The lexicon's key: "closure", "layoff" …</summary>
    public required string Kind { get; init; }

    /// <summary>Never a pronoun; empty only when the text names nobody.</summary>
    public required IReadOnlyList<Actor> Who { get; init; }

    /// <summary>What it was done to, as written: "its China R&amp;D division".</summary>
    public string? What { get; init; }

    /// <summary>Most specific first.</summary>
    public IReadOnlyList<EventPlace> Where { get; init; } = [];

    /// <summary>The places a move leaves ("from Shanghai to Singapore"); <see cref="Where"/> then says where to. Empty when the text does not say.</summary>
    public IReadOnlyList<EventPlace> From { get; init; } = [];

    /// <summary>The countries whose governments act: a ban of Brazil's is found by a question for Brazil, wherever it bites.</summary>
    public IReadOnlyList<EventPlace> Seats { get; init; } = [];

    public required EventTime When { get; init; }

    /// <summary>How many, as written: "approximately 1,800 layoffs".</summary>
    public string? Amount { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Happened, under way or planned: kept beside a status of reported.</summary>
    public required EventStatus Phase { get; init; }

    /// <summary>At least one, best first.</summary>
    public required IReadOnlyList<EventMention> Mentions { get; init; }

    /// <summary>What of it is not as read but as a moderator says.</summary>
    public EventParts Corrected { get; init; }

    /// <summary>Keys of the stories that moderators hold it to be of, together with all other events of the same key.</summary>
    public IReadOnlyList<string> Stories { get; init; } = [];
}
