using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The singular of an English plural: those of <c>noun-forms.txt</c>, else by the ending.</summary>
internal static class NounLemma
{
    private static readonly WordTable<string> Forms = WordTable.Of(LexiconFile.Table("noun-forms.txt"), row => row[0], row => row[1]);

    public static string Of(string noun) => Forms.GetValueOrDefault(noun) ?? noun switch
    {
        [.., 'i', 'e', 's'] when noun.Length > 4 => string.Concat(noun.AsSpan(0, noun.Length - 3), "y"),
        [.., 's', 's', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] or [.., 'x', 'e', 's'] => noun[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => noun,
        [.., 's'] when noun.Length > 3 => noun[..^1],
        _ => noun,
    };
}
