namespace Briefing.Reading.Syntax;

/// <summary>Finds where a verb with its auxiliaries and adverbs ends.</summary>
internal sealed class VerbGroupCutter(Word[] words)
{
    /// <summary>The end of the verb group that begins at <paramref name="at"/>; the same index when none does.</summary>
    public int EndOf(int at)
    {
        if (!words[at].IsVerbal && words[at].Class != WordClass.To && !(words[at].Class is WordClass.Adverb or WordClass.Negation)) return at;
        var end = at;
        for (var next = at; next < words.Length; next++)
        {
            switch (words[next].Class)
            {
                case WordClass.Verb:
                    return next + 1;
                case WordClass.To when next == at || words[next - 1].Class is WordClass.Negation:
                    continue;
                case WordClass.Modal or WordClass.Be or WordClass.Have or WordClass.Do:
                    end = next + 1;
                    continue;
                case WordClass.Negation or WordClass.Adverb when next > at || LeadsToVerb(next):
                    continue;
                case WordClass.Quote when next > at && LeadsToVerb(next + 1):
                    continue;
                default:
                    return end;
            }
        }

        return end;
    }

    /// <summary>"permanently close": adverbs before a verb begin its group.</summary>
    private bool LeadsToVerb(int at)
    {
        while (at < words.Length && words[at].Class is WordClass.Adverb or WordClass.Negation) at++;
        return at < words.Length && (words[at].Class is WordClass.Verb or WordClass.Do || (words[at].Class == WordClass.To && words[at - 1].Class == WordClass.Negation));
    }
}
