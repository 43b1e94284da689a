using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Finds where a noun phrase ends, its head and its owner; what follows the head ("of …") is another phrase.</summary>
internal sealed class NounPhraseCutter(Word[] words)
{
    private readonly SharedNoun _shared = new(words);

    public int EndOf(int first, out int head, out int owner)
    {
        (head, owner) = (-1, -1);
        var at = first + Quantifiers.LengthAt(words, first);
        if (ShareBrackets.EndOfName(words, first) is var close and > 0)
        {
            head = close - 1;
            at = close + 1;
        }

        var opening = -1;
        for (; at < words.Length; at++)
        {
            var word = words[at];
            var isOpen = head < 0 || at == opening || !words[head].IsNominal;

            // What goes on with the phrase continues; all else ends it.
            switch (word.Class)
            {
                // "(in two years) Acme", "(on March 3) Acme closed", "(the stores) Acme closed": another phrase.
                case WordClass.ProperNoun when EndsTime(first, head) || EndsDate(at, first) || BeginsClause(at, head):
                    break;

                // "the paper mill", "Acme Corp": the last one is the head.
                case WordClass.Noun or WordClass.ProperNoun:
                    head = at;
                    continue;

                // "(in Dublin) next month": another phrase.
                case WordClass.Adjective when head >= 0 && BeginsTime(at):
                    break;

                // "the new mill", "Acme's old mill", "the Acme local unit", "a street-style open kitchen"; it is the head until a noun comes.
                case WordClass.Adjective when isOpen || ((words[head].Class == WordClass.ProperNoun || IsGlued(head)) && NextIsNominal(at)) || IsGlued(at):
                    if (head < 0 || !words[head].IsNominal || at == opening || IsGlued(at)) head = at;
                    continue;

                // "300 workers", "10 %", "the Bolt 200".
                case WordClass.Number when isOpen || word.Lower == "%" || words[head].Class == WordClass.ProperNoun || IsGlued(at):
                    if (head < 0 || !words[head].IsNominal || at == opening) head = at;
                    continue;

                // "40 to 45 stores".
                case WordClass.To or WordClass.Preposition when IsRange(at, first) && !IsDay(first):
                    continue;

                // "two such mills", "Acme's many mills"; but "(at) Acme's this fall".
                case WordClass.Determiner when isOpen && (head < 0 || (at == opening && !BeginsTime(at))):
                    if (head < 0) head = at;
                    continue;

                // "the mill", "its mill", "all the mills", "its more than 800 stores".
                case WordClass.Possessive or WordClass.Determiner when head < 0 || (head == at - 1 && words[head].Lower is "all" or "both" or "half"):
                    head = at;
                    at += Quantifiers.LengthAt(words, at + 1);
                    continue;

                // "Acme's mill": the owner, behind which the phrase begins anew.
                case WordClass.Possessive when word.Lower[0] is '\'' or '’' && head >= 0 && at + 1 < words.Length:
                    owner = at - 1;
                    opening = at + 1;
                    at += Quantifiers.LengthAt(words, at + 1);
                    continue;

                // "the Friday closure".
                case WordClass.Time when isOpen && at > first && NextIsNominal(at):
                    continue;

                // "150 'underproductive' stores".
                case WordClass.Quote when isOpen && at > first && IsScareQuoted(at):
                    continue;

                // "it": a phrase of its own.
                case WordClass.Pronoun when head < 0:
                    head = at;
                    return at + 1;

                // "Acme Corp <ACM>", "(Acme Corp (ACM))'s unit": letters of a share.
                case WordClass.Other or WordClass.Break when head >= 0 && ShareBrackets.EndWithin(words, at) is var end and > 0:
                    if (words[at - 1].Class != WordClass.ProperNoun) head = end - 1;
                    at = end;
                    continue;

                // "St. Mary", "a Reno-based firm": a mark within.
                case WordClass.Other when head >= 0 && at > first:
                    continue;

                // "salaried and hourly workers".
                case WordClass.Coordinator when head >= 0 && at > first && words[head].Class == WordClass.Adjective && _shared.SharesDescribed(at):
                    at++;
                    continue;

                // "790 hourly, salaried and temporary workers".
                case WordClass.Comma when head >= 0 && head == at - 1 && words[head].Class == WordClass.Adjective && _shared.CountedList(at, first) is var shared and > 0:
                    at = shared;
                    head = at;
                    continue;

                // "the Denver, Colo., plant".
                case WordClass.Comma when head >= 0 && words[head].Class == WordClass.ProperNoun && words[first].Class is WordClass.Determiner or WordClass.Possessive && _shared.TownAndState(at) is var last and > 0:
                    at = last;
                    head = at;
                    continue;

                // "a large, modern store".
                case WordClass.Comma when isOpen && at > first + 1 && words[at - 1].Class == WordClass.Adjective && words[first].Class is WordClass.Determiner or WordClass.Possessive && at + 1 < words.Length && words[at + 1].Class == WordClass.Adjective && NextIsNominal(at + 1):
                    continue;

                // "190 Acme's and Bolt's stores".
                case WordClass.Coordinator when _shared.SharesOwned(at, first):
                    owner = -1;
                    continue;

                // "400 Acme and Bolt stores".
                case WordClass.Coordinator when (_shared.SharesCounted(at, first) || (head >= 0 && _shared.SharesLast(at, first))) && !IsDay(first):
                    continue;

                // "Roe & Sons", "Pick 'n Save".
                case WordClass.Coordinator when word.Lower is "&" or "+" or Tokenizer.ShortAnd && head >= 0 && NextIsNominal(at):
                    continue;

                // "its now closed mill", "Acme's most modern mill", "(cut) 200 more jobs".
                case WordClass.Adverb when isOpen && at > first && at + 1 < words.Length && (words[at + 1].Class is WordClass.Adjective or WordClass.Number || IsMoreOfCounted(at, first)):
                    if (at == opening) opening++;
                    continue;

                // "between 200 and 300 people".
                case WordClass.Coordinator when head >= 0 && IsBetween(at, first):
                    continue;
            }

            break;
        }

        while (at > first && head >= 0 && words[at - 1] is { Class: WordClass.Other, Lower: not ("+" or ">"), Token.Kind: not TokenKind.Word }) at--;
        return head < 0 ? first : at;
    }

    /// <summary>"(the stores) Acme closed": after a plural a name with a verb of its own begins a clause.</summary>
    private bool BeginsClause(int at, int head) =>
        head == at - 1 && head >= 0 && words[head].Class == WordClass.Noun && words[head].Lower != words[head].Lemma && HasVerb(at);

    /// <summary>A verb follows the name.</summary>
    private bool HasVerb(int name)
    {
        while (name < words.Length && words[name].Class == WordClass.ProperNoun) name++;
        return name < words.Length && words[name].IsVerbal;
    }

    /// <summary>"(in Dublin) next month": the time is a phrase of its own.</summary>
    private bool BeginsTime(int at) => words[at].Lower is "next" or "last" or "this" && at + 1 < words.Length && TimeNouns.Has(words[at + 1]);

    /// <summary>"(in two years) Acme": the name after a time is another phrase.</summary>
    private bool EndsTime(int first, int head) => head > first && TimeNouns.Has(words[head]) && words[first].Class is WordClass.Number or WordClass.Determiner or WordClass.Adjective;

    /// <summary>"(on March) 3 Acme closed", "(in) 2023 Acme closed": the day or year is no part of the name.</summary>
    private bool EndsDate(int at, int first) =>
        at == first + 1 && first > 0 && words[first].Class == WordClass.Number
        && (IsDay(first) || (words[first - 1].Class == WordClass.Preposition && TimeNouns.IsYear(words[first].Token)))
        && HasVerb(at);

    /// <summary>"(on June) 9".</summary>
    private bool IsDay(int first) => first > 0 && words[first - 1].Class == WordClass.Time && words[first].Class == WordClass.Number;

    /// <summary>"150 'underproductive' stores": the mark before or after one quoted word inside of the phrase.</summary>
    private bool IsScareQuoted(int mark) =>
        (mark + 3 < words.Length && words[mark + 1].Class is WordClass.Adjective or WordClass.Noun && words[mark + 2].Class == WordClass.Quote && words[mark + 3].IsNominal)
        || (mark >= 2 && words[mark - 2].Class == WordClass.Quote && NextIsNominal(mark));

    /// <summary>"40 to 45 stores".</summary>
    private bool IsRange(int to, int first) =>
        words[to].Lower == "to" && to > first && to + 1 < words.Length && words[to - 1].Class == WordClass.Number && words[to + 1].Class == WordClass.Number;

    /// <summary>"(cut) 200 more jobs": the object of the verb before it.</summary>
    private bool IsMoreOfCounted(int more, int first) =>
        first > 0 && words[first - 1].IsVerbal && words[more].Lower is "more" or "fewer" && words[more - 1].Class == WordClass.Number && words[more + 1].IsNominal;

    /// <summary>"between 200 and 300 people"; not "between 2019 and 2021".</summary>
    private bool IsBetween(int and, int first) =>
        words[first].Lower == "between" && words[and].Lower == "and" && and + 2 < words.Length && words[and - 1].Class == WordClass.Number && words[and + 1].Class == WordClass.Number
        && words[and + 2] is { Class: WordClass.Noun } noun && !TimeNouns.Has(noun);

    /// <summary>A noun follows, be it after a compound: "US company-operated stores".</summary>
    private bool NextIsNominal(int at) =>
        (at + 1 < words.Length && words[at + 1].IsNominal) || (at + 3 < words.Length && words[at + 1] is { Class: WordClass.Other, Lower: "-" } && words[at + 3].IsNominal);

    private bool IsGlued(int at) => at > 0 && words[at - 1].Class == WordClass.Other && words[at - 1].Token.End == words[at].Token.Start;
}
