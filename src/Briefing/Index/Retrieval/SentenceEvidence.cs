namespace Briefing.Index.Retrieval;

/// <summary>What a sentence holds that can answer a question of a certain type.</summary>
[Flags]
internal enum SentenceEvidence : byte
{
    None = 0,

    /// <summary>It heads what follows: context, no passage unless nothing else answers.</summary>
    Heading = 1,
    Person = 2,
    Organisation = 4,
    Place = 8,
    Number = 16,
    Date = 32,

    /// <summary>It asks, and so answers nothing.</summary>
    Question = 64,

    /// <summary>Anything written with a capital: a film, a festival. Told from the terms, in no table.</summary>
    Name = 128,
}
