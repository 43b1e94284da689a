using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Regular English inflection: the -s, -ed and -ing forms of a verb, the plural of a noun.</summary>
internal static class Inflection
{
    /// <summary>Verbs of several syllables, the last of which is stressed.</summary>
    private static readonly WordSet Doubling = WordGroups.Of("doubling");

    /// <summary>"stores", "branches", "companies".</summary>
    public static string Plural(string noun) => Add(noun, "s");

    /// <summary>"closes", "pushes", "denies".</summary>
    public static string Present(string verb) => Add(verb, "s");

    /// <summary>"closed", "stopped", "denied".</summary>
    public static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var c, 'y'] when !IsVowel(c) => verb[..^1] + "ied",
        _ => Stem(verb) + "ed",
    };

    /// <summary>"closing", "stopping", "dying".</summary>
    public static string Gerund(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] or [.., 'y', 'e'] or "be" => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => Stem(verb) + "ing",
    };

    /// <summary>"cancell" of "cancelled", which Americans write with one l; null where both write the same.</summary>
    public static string? BritishStem(string verb) =>
        verb is [.., var b, var v, 'l'] && IsVowel(v) && !IsVowel(b) && Vowels(verb) > 1 && Stem(verb) == verb ? verb + "l" : null;

    private static string Add(string word, string s) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => word + "e" + s,
        [.., var c, 'y'] when !IsVowel(c) => word[..^1] + "ies",
        [.., var c, 'o'] when !IsVowel(c) && word is not ("photo" or "casino" or "studio") => word + "e" + s,
        _ => word + s,
    };

    /// <summary>Doubles the last consonant of a short verb: "stop" → "stopp". Of longer verbs, those stressed on the end.</summary>
    private static string Stem(string verb) => verb switch
    {
        _ when Doubling.Contains(verb) => verb + verb[^1],
        [.., var b, var v, var c] when Vowels(verb) == 1 && IsVowel(v) && !IsVowel(b) && c is not ('w' or 'x' or 'y') && !IsVowel(c) => verb + c,
        _ => verb,
    };

    private static int Vowels(string word) => word.Count(IsVowel);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
