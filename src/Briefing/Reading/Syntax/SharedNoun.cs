using Briefing.Reading.Figures;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Recognises commas and "and" inside of a noun phrase, whose parts share the noun at its end.</summary>
internal sealed class SharedNoun(Word[] words)
{
    /// <summary>Letters; what is shorter stands for a country ("the US and European nations").</summary>
    private const int ShortestName = 4;

    /// <summary>"numerous": more than one of the noun follows.</summary>
    private static readonly WordSet Several = WordGroups.Of("several");

    /// <summary>The noun after the state in "the Denver, Colo., plant"; 0 when the comma is another.</summary>
    public int TownAndState(int comma)
    {
        var at = comma + 1;
        while (at < words.Length && at <= comma + 2 && words[at].Class == WordClass.ProperNoun) at++;
        if (at == comma + 1) return 0;
        if (at < words.Length && words[at].Lower == ".") at++;
        if (at < words.Length && words[at].Class == WordClass.Comma) at++;
        return at < words.Length && words[at].Class == WordClass.Noun ? at : 0;
    }

    /// <summary>"190 Acme's and Bolt's stores": both names own what is counted.</summary>
    public bool SharesOwned(int and, int first) =>
        words[first].Class == WordClass.Number && IsGenitive(and - 1) && and + 3 < words.Length && words[and + 1].Class == WordClass.ProperNoun && IsGenitive(and + 2) && words[and + 3].Class == WordClass.Noun;

    /// <summary>"400 Acme and Bolt stores", "40 East and Gulf coast ports": both names tell which are counted.</summary>
    public bool SharesCounted(int and, int first)
    {
        var counts = false;
        for (var at = first; at < and; at++) counts |= words[at].Class == WordClass.Number;
        if (!counts || words[and - 1].Class != WordClass.ProperNoun) return false;
        var next = and + 1;
        while (next < words.Length && next < and + 4 && words[next].Class == WordClass.ProperNoun) next++;
        if (next > and + 1 && next + 1 < words.Length && words[next].Class == WordClass.Noun && words[next + 1].Class == WordClass.Noun) next++;
        return next > and + 1 && next < words.Length && words[next] is { Class: WordClass.Noun } thing && thing.Lower != thing.Lemma;
    }

    /// <summary>"the Reno and Leeds mills", "seven mining and metal units", "(two of) its truck and bus mills": the words before "and" cannot stand for several, or for a name, by themselves.</summary>
    public bool SharesLast(int and, int first)
    {
        if (SharesOwn(and, first)) return true;
        var isNamed = words[first].Lower == "the" && and == first + 2 && words[and - 1] is { Class: WordClass.ProperNoun, Lower.Length: >= ShortestName };
        if (!isNamed && !(AreSeveral(first, and) && IsSingular(words[and - 1]))) return false;
        var next = and + 1;
        while (next < words.Length && next < and + 4 && (words[next].Class == (isNamed ? WordClass.ProperNoun : WordClass.Noun) || (!isNamed && words[next].Class == WordClass.Adjective))) next++;
        var last = isNamed ? next : next - 1;
        return last > and + 1 && last < words.Length && words[last] is { Class: WordClass.Noun, Token.IsCapitalized: false } thing && thing.Lower != thing.Lemma;
    }

    /// <summary>"numerous …", "seven …", "two of its …".</summary>
    private bool AreSeveral(int first, int and)
    {
        if (Several.Contains(words[first].Lower)) return true;
        if (first >= 2 && words[first - 1].Lower == "of" && IsCount(words[first - 2])) return true;
        for (var at = first; at < and - 1; at++)
        {
            if (IsCount(words[at])) return words[first].Lower is not ("a" or "an");
        }

        return false;
    }

    private static bool IsCount(Word word) => word is { Class: WordClass.Number, Lower: not ("one" or "1") } && !TimeNouns.IsYear(word.Token);

    /// <summary>"mine"; not "staff" or "percent".</summary>
    private static bool IsSingular(Word word) =>
        word.Class == WordClass.Noun && word.Lower == word.Lemma && FigureWords.Shared.Of(word.Token.Spelling) is not (FigureRole.Plural or FigureRole.Unit);

    /// <summary>The noun at the end of "790 hourly, production and support services workers", whose items all describe those who are counted; 0 when the comma is another.</summary>
    public int CountedList(int comma, int first)
    {
        if (!words[first..comma].Any(word => word.Class == WordClass.Number)) return 0;
        var at = comma;
        while (at + 2 < words.Length && words[at].Class == WordClass.Comma && (words[at + 1].Class is WordClass.Adjective or WordClass.Noun || (words[at + 1].Forms & VerbForms.Participle) != 0) && words[at + 2].Class is WordClass.Comma or WordClass.Coordinator) at += 2;
        if (at + 1 < words.Length && words[at].Class == WordClass.Comma && words[at + 1].Class == WordClass.Coordinator) at++;
        if (words[at].Class != WordClass.Coordinator) return 0;
        var last = at + 1;
        while (last < words.Length && words[last].Class is WordClass.Adjective or WordClass.Noun) last++;
        return last - 1 > at + 1 && words[last - 1] is { Class: WordClass.Noun } thing && thing.Lower != thing.Lemma ? last - 1 : 0;
    }

    /// <summary>"salaried and hourly workers": both words describe the noun.</summary>
    public bool SharesDescribed(int and) =>
        words[and - 1].Class == WordClass.Adjective && and + 2 < words.Length && words[and + 1].Class == WordClass.Adjective && words[and + 2].IsNominal;

    /// <summary>"its research and sales staff": a noun in the singular between what owns it and "and" goes with the last.</summary>
    private bool SharesOwn(int and, int first) =>
        words[first].Class == WordClass.Possessive && and == first + 2 && words[and - 1] is { Class: WordClass.Noun } kind && kind.Lower == kind.Lemma && !kind.Lower.EndsWith('s')
        && and + 2 < words.Length && words[and + 1].Class == WordClass.Noun && words[and + 2] is { Class: WordClass.Noun, Token.IsCapitalized: false };

    private bool IsGenitive(int at) => at >= 0 && words[at] is { Class: WordClass.Possessive, Lower: ['\'' or '’', ..] };
}
