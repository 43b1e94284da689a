namespace Briefing.Index.Terms;

/// <summary>What a word is part of where it stands: what it could be the answer to.</summary>
internal enum TermKind : byte
{
    Word,

    /// <summary>Capitalised inside a sentence, and no name that reading knows.</summary>
    Capitalised,
    Person,
    Organisation,
    Place,
    Number,
    Date,

    /// <summary>The number of a date: "2024".</summary>
    DateNumber,
}
