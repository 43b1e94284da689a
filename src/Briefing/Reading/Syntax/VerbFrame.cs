namespace Briefing.Reading.Syntax;

/// <summary>A verb group in its sentence: what governs it, who does it, what it is done to, and how far its clause reaches.</summary>
internal sealed record VerbFrame
{
    /// <summary>Index of its chunk.</summary>
    public required int Verb { get; init; }

    /// <summary>The verb group whose auxiliaries count: its own, or in "will close stores and cut jobs" that of "close" for "cut".</summary>
    public required int Anchor { get; init; }

    /// <summary>The verb groups that govern it, from the nearest: in "plans to begin closing" those of "begin", "plans".</summary>
    public required IReadOnlyList<int> Governors { get; init; }

    /// <summary>The nouns that govern it ("plans to", "a decision to"), as chunk indexes.</summary>
    public IReadOnlyList<int> GoverningNouns { get; init; } = [];

    /// <summary>Chunk index of the subject; -1 when none is found. Of a passive it is what is acted on.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Chunk index of the object; -1 without. For a passive or a relative clause what stands before.</summary>
    public int Object { get; init; } = -1;

    /// <summary>Chunk index of the phrase after "by" in a passive; -1 without.</summary>
    public int Agent { get; init; } = -1;

    public bool IsPassive { get; init; }

    /// <summary>"Also opening is a store": the subject stands after "is".</summary>
    public bool IsInverted => Subject == Verb + 2 && Object < 0;

    /// <summary>"remains closed": the state that the deed brought about goes on.</summary>
    public bool IsLasting { get; init; }

    /// <summary>First and last chunk of the clause.</summary>
    public int First { get; init; }

    public int Last { get; init; }
}
