using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>The words of <c>compound-words.txt</c>, which some write apart: "work force", "lay-offs".</summary>
internal static class CompoundWords
{
    /// <summary>By the second part.</summary>
    private static readonly WordTable<Compound[]> Known = WordTable.Of(
        LexiconFile.Table("compound-words.txt").Select(row => new Compound(row[0].Split(' ', '-'), row[0].Contains('-', StringComparison.Ordinal), row[1])).SelectMany(Forms).GroupBy(form => form.Last),
        forms => forms.Key,
        forms => forms.Select(form => form.Compound).ToArray());

    /// <summary>The word in one, in the singular, whose last part stands at <paramref name="at"/>; null where none ends there.</summary>
    public static string? EndingAt(TokenList tokens, int at)
    {
        if (at == 0 || Known.GetValueOrDefault(tokens[at].Spelling) is not { } compounds) return null;
        var isHyphened = tokens[at - 1].Lower == "-" && at > 1 && tokens[at - 2].End == tokens[at - 1].Start && tokens[at - 1].End == tokens[at].Start;
        var first = tokens[isHyphened ? at - 2 : at - 1].Lower;
        foreach (var compound in compounds)
        {
            if (compound.Parts[0] == first && (isHyphened || !compound.NeedsHyphen)) return compound.Whole;
        }

        return null;
    }

    private static IEnumerable<(string Last, Compound Compound)> Forms(Compound compound) =>
        [(compound.Parts[1], compound), (Inflection.Plural(compound.Parts[1]), compound)];

    private sealed record Compound(string[] Parts, bool NeedsHyphen, string Whole);
}
