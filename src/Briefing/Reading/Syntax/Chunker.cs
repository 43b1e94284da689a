using System.Collections.Frozen;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Cuts a tagged sentence into noun phrases, verb groups and the words between them, in one pass.</summary>
internal sealed class Chunker
{
    /// <summary>By their first word, the longest first.</summary>
    private static readonly FrozenDictionary<string, string[][]> Quantifiers = LexiconFile.Lines("quantifiers.txt")
        .Select(line => line.Split(' '))
        .GroupBy(words => words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    private readonly Word[] _words;
    private readonly List<Chunk> _chunks = [];

    private Chunker(Word[] words) => _words = words;

    public static List<Chunk> Cut(Word[] words)
    {
        var chunker = new Chunker(words);
        for (var at = 0; at < words.Length;) at = chunker.Add(at);
        for (var at = 0; at < chunker._chunks.Count; at++) chunker.JoinClause(at);
        return chunker._chunks;
    }

    /// <summary>"after the plant closed": what is a preposition before a phrase begins a clause before phrase and verb.</summary>
    private void JoinClause(int at)
    {
        var chunk = _chunks[at];
        if (chunk.Kind != ChunkKind.Preposition || _words[chunk.Head].Lower is not ("after" or "before" or "since" or "until" or "till" or "as" or "because" or "like")) return;
        for (var next = at + 1; next < _chunks.Count && next <= at + 5; next++)
        {
            if (_chunks[next].Kind == ChunkKind.VerbGroup && next > at + 1 && _chunks[next].Verb!.Shape is VerbShape.Finite or VerbShape.PastOrParticiple)
            {
                _chunks[at] = chunk with { Kind = ChunkKind.Subordinator };
                return;
            }

            if (_chunks[next].Kind is not (ChunkKind.NounPhrase or ChunkKind.Adverb or ChunkKind.Quote) && !(_chunks[next].Kind == ChunkKind.Preposition && next > at + 1)) return;
        }
    }

    private int Add(int at)
    {
        var verb = VerbGroupEnd(at);
        if (verb > at) return AddVerbGroup(at, verb);
        var phrase = NounPhraseEnd(at, out var head, out var owner);
        if (phrase > at) return AddNounPhrase(at, phrase, head, owner);
        var kind = _words[at].Class switch
        {
            WordClass.Preposition or WordClass.To => ChunkKind.Preposition,
            WordClass.Coordinator => ChunkKind.Coordinator,
            WordClass.Subordinator => ChunkKind.Subordinator,
            WordClass.Relative => ChunkKind.Relative,
            WordClass.Comma => ChunkKind.Comma,
            WordClass.Quote => ChunkKind.Quote,
            WordClass.Adverb or WordClass.Negation => ChunkKind.Adverb,
            WordClass.Time => ChunkKind.NounPhrase,
            _ => ChunkKind.Break,
        };
        _chunks.Add(new Chunk(kind, at, at, at) { IsTime = kind == ChunkKind.NounPhrase });
        return at + 1;
    }

    private int AddVerbGroup(int first, int end)
    {
        _chunks.Add(new Chunk(ChunkKind.VerbGroup, first, end - 1, end - 1) { Verb = VerbGroup.Of(_words.AsSpan(first, end - first)) });
        return end;
    }

    private int AddNounPhrase(int first, int end, int head, int owner)
    {
        var kind = _words[head].Class == WordClass.Adjective && !_words[first].Class.Equals(WordClass.Determiner) ? ChunkKind.Adjective : ChunkKind.NounPhrase;
        var isTime = IsTimeNoun(_words[head]) || (_words[head].Class == WordClass.Number && YearLike(_words[head].Token) && end - first == 1);
        _chunks.Add(new Chunk(kind, first, end - 1, head) { OwnerEnd = owner, IsTime = isTime });
        return end;
    }

    private static bool IsTimeNoun(Word word) =>
        word.Class != WordClass.Number && word.Lemma is "week" or "month" or "year" or "quarter" or "weekend" or "morning" or "afternoon" or "evening" or "night" or "day" or "hour";

    /// <summary>"(in Dublin) next month": the time is a phrase of its own.</summary>
    private bool BeginsTime(int at) => _words[at].Lower is "next" or "last" or "this" && at + 1 < _words.Length && IsTimeNoun(_words[at + 1]);

    /// <summary>"(in two years) Acme": the name after a time is another phrase.</summary>
    private bool EndsTime(int first, int head) => head > first && IsTimeNoun(_words[head]) && _words[first].Class is WordClass.Number or WordClass.Determiner or WordClass.Adjective;

    private static bool YearLike(Token token) => token.Lower.Length == 4 && token.Lower[0] is '1' or '2' && token.Lower[1] is '9' or '0' or '8';

    /// <summary>The end of the verb group that begins at <paramref name="at"/>; the same index when none does.</summary>
    private int VerbGroupEnd(int at)
    {
        if (!_words[at].IsVerbal && _words[at].Class != WordClass.To && !(_words[at].Class is WordClass.Adverb or WordClass.Negation)) return at;
        var end = at;
        for (var next = at; next < _words.Length; next++)
        {
            switch (_words[next].Class)
            {
                case WordClass.Verb:
                    return next + 1;
                case WordClass.To when next == at || _words[next - 1].Class is WordClass.Negation:
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
        while (at < _words.Length && _words[at].Class is WordClass.Adverb or WordClass.Negation) at++;
        return at < _words.Length && (_words[at].Class == WordClass.Verb || (_words[at].Class == WordClass.To && _words[at - 1].Class == WordClass.Negation));
    }

    private int NounPhraseEnd(int first, out int head, out int owner)
    {
        (head, owner) = (-1, -1);
        var at = first + QuantifierLength(first);
        var opening = -1;
        for (; at < _words.Length; at++)
        {
            var word = _words[at];
            var isOpen = head < 0 || at == opening || !_words[head].IsNominal;
            switch (word.Class)
            {
                case WordClass.ProperNoun when EndsTime(first, head):
                    break;
                case WordClass.Noun or WordClass.ProperNoun:
                    head = at;
                    continue;
                case WordClass.Adjective when head >= 0 && BeginsTime(at):
                    break;
                case WordClass.Adjective when isOpen || (_words[head].Class == WordClass.ProperNoun && NextIsNominal(at)) || IsGlued(at):
                    if (head < 0 || !_words[head].IsNominal || at == opening || IsGlued(at)) head = at;
                    continue;
                case WordClass.Number when isOpen || word.Lower == "%" || _words[head].Class == WordClass.ProperNoun || IsGlued(at):
                    if (head < 0 || !_words[head].IsNominal) head = at;
                    continue;
                case WordClass.To or WordClass.Preposition when IsRange(at, first):
                    continue;
                case WordClass.Determiner when isOpen && (head < 0 || at == opening):
                    if (head < 0) head = at;
                    continue;
                case WordClass.Possessive or WordClass.Determiner when head < 0 || (head == at - 1 && _words[head].Lower is "all" or "both" or "half"):
                    head = at;
                    at += QuantifierLength(at + 1);
                    continue;
                case WordClass.Possessive when word.Lower[0] is '\'' or '’' && head >= 0 && at + 1 < _words.Length:
                    owner = at - 1;
                    opening = at + 1;
                    at += QuantifierLength(at + 1);
                    continue;
                case WordClass.Time when isOpen && at > first && NextIsNominal(at):
                    continue;
                case WordClass.Quote when isOpen && at > first && IsScareQuoted(at):
                    continue;
                case WordClass.Pronoun when head < 0:
                    head = at;
                    return at + 1;
                case WordClass.Other when head >= 0 && at > first:
                    continue;
                case WordClass.Coordinator when head >= 0 && _words[head].Class == WordClass.Adjective && at > first && _words[at - 1].Class == WordClass.Adjective && at + 2 < _words.Length && _words[at + 1].Class is WordClass.Adjective && _words[at + 2].IsNominal:
                    continue;
                case WordClass.Comma when head >= 0 && _words[head].Class == WordClass.ProperNoun && _words[first].Class is WordClass.Determiner or WordClass.Possessive && TownAndState(at) is var last and > 0:
                    at = last;
                    head = at;
                    continue;
                case WordClass.Coordinator when SharesOwned(at, first):
                    owner = -1;
                    continue;
                case WordClass.Coordinator when SharesCounted(at, first):
                    continue;
                case WordClass.Coordinator when word.Lower is "&" or "+" && head >= 0 && NextIsNominal(at):
                    continue;
                case WordClass.Adverb when isOpen && at > first && at + 1 < _words.Length && _words[at + 1].Class is WordClass.Adjective or WordClass.Number:
                    continue;
            }

            break;
        }

        while (at > first && head >= 0 && _words[at - 1] is { Class: WordClass.Other, Lower: not "+" }) at--;
        return head < 0 ? first : at;
    }

    /// <summary>The noun after the state in "the Denver, Colo., plant"; 0 when the comma is another.</summary>
    private int TownAndState(int comma)
    {
        var at = comma + 1;
        while (at < _words.Length && at <= comma + 2 && _words[at].Class == WordClass.ProperNoun) at++;
        if (at == comma + 1) return 0;
        if (at < _words.Length && _words[at].Lower == ".") at++;
        if (at < _words.Length && _words[at].Class == WordClass.Comma) at++;
        return at < _words.Length && _words[at].Class == WordClass.Noun ? at : 0;
    }

    /// <summary>"190 Acme's and Bolt's stores": both names own what is counted.</summary>
    private bool SharesOwned(int and, int first) =>
        _words[first].Class == WordClass.Number && IsGenitive(and - 1) && and + 3 < _words.Length && _words[and + 1].Class == WordClass.ProperNoun && IsGenitive(and + 2) && _words[and + 3].Class == WordClass.Noun;

    /// <summary>"400 Acme and Bolt stores": both names tell which are counted.</summary>
    private bool SharesCounted(int and, int first)
    {
        var counts = false;
        for (var at = first; at < and; at++) counts |= _words[at].Class == WordClass.Number;
        if (!counts || _words[and - 1].Class != WordClass.ProperNoun) return false;
        var next = and + 1;
        while (next < _words.Length && next < and + 4 && _words[next].Class == WordClass.ProperNoun) next++;
        return next > and + 1 && next < _words.Length && _words[next] is { Class: WordClass.Noun } thing && thing.Lower != thing.Lemma;
    }

    private bool IsGenitive(int at) => at >= 0 && _words[at] is { Class: WordClass.Possessive, Lower: ['\'' or '’', ..] };

    /// <summary>"150 'underproductive' stores": the mark before or after one quoted word inside of the phrase.</summary>
    private bool IsScareQuoted(int mark) =>
        (mark + 3 < _words.Length && _words[mark + 1].Class is WordClass.Adjective or WordClass.Noun && _words[mark + 2].Class == WordClass.Quote && _words[mark + 3].IsNominal)
        || (mark >= 2 && _words[mark - 2].Class == WordClass.Quote && NextIsNominal(mark));

    /// <summary>"40 to 45 stores".</summary>
    private bool IsRange(int to, int first) =>
        _words[to].Lower == "to" && to > first && to + 1 < _words.Length && _words[to - 1].Class == WordClass.Number && _words[to + 1].Class == WordClass.Number;

    /// <summary>A noun follows, be it after a compound: "US company-operated stores".</summary>
    private bool NextIsNominal(int at) =>
        (at + 1 < _words.Length && _words[at + 1].IsNominal) || (at + 3 < _words.Length && _words[at + 1] is { Class: WordClass.Other, Lower: "-" } && _words[at + 3].IsNominal);

    private bool IsGlued(int at) => at > 0 && _words[at - 1].Class == WordClass.Other && _words[at - 1].Token.End == _words[at].Token.Start;

    /// <summary>Words before a figure that belong to it: "more than 100".</summary>
    private int QuantifierLength(int at)
    {
        if (at >= _words.Length) return 0;
        foreach (var quantifier in Quantifiers.GetValueOrDefault(_words[at].Lower, []))
        {
            if (at + quantifier.Length < _words.Length && Matches(quantifier, at) && IsFigure(at + quantifier.Length)) return quantifier.Length;
        }

        return 0;
    }

    /// <summary>"100", "a dozen".</summary>
    private bool IsFigure(int at) =>
        _words[at].Class == WordClass.Number || (_words[at].Lower is "a" or "one" && at + 1 < _words.Length && _words[at + 1].Class == WordClass.Number);

    private bool Matches(string[] quantifier, int at)
    {
        for (var word = 0; word < quantifier.Length; word++)
        {
            if (_words[at + word].Lower != quantifier[word]) return false;
        }

        return true;
    }
}
