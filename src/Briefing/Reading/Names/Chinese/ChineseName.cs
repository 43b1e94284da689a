namespace Briefing.Reading.Names.Chinese;

/// <summary>A name found in a clause, or a word that stands for the organisation named last.</summary>
/// <param name="Start">In the sentence's source.</param>
/// <param name="End">One past the last.</param>
/// <param name="Type">What sort of name; null for a word that stands for one.</param>
internal readonly record struct ChineseName(int Start, int End, NameType? Type);
