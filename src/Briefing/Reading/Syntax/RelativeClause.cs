namespace Briefing.Reading.Syntax;

/// <summary>Relates a relative clause or a participle to the noun that it describes.</summary>
internal sealed class RelativeClause(SentenceSyntax sentence)
{
    private readonly List<Chunk> _chunks = sentence.Chunks;
    private readonly AsideFinder _asides = new(sentence);

    /// <summary>The noun phrase that what stands at <paramref name="at"/> describes: the head of "stores in Ohio that closed"; of "the home of Acme, which closed" the name.</summary>
    public int NounBefore(int at)
    {
        var before = NearestBefore(at);
        if (before < 0 || (_chunks[at - 1].Kind == ChunkKind.Comma && IsNamePhrase(before) && IsOfSomebody(before))) return before;
        while (before >= 2 && !IsCounted(before) && !IsTaker(before) && _chunks[before - 1].Kind == ChunkKind.Preposition && _chunks[before - 2].Kind == ChunkKind.NounPhrase && !IsBareTime(before - 2)) before -= 2;
        return before;
    }

    /// <summary>The noun phrase right before what stands at <paramref name="at"/>, which may hang on another: "Ohio" of "stores in Ohio that closed".</summary>
    public int NearestBefore(int at)
    {
        var before = at - 1;
        while (before >= 0 && (_chunks[before].Kind is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Quote || _asides.IsBracketEnd(before) || sentence.HeadOf(_chunks[before]).Lower == "."))
        {
            before = _asides.IsBracketEnd(before) ? _asides.BracketStart(before) - 1 : before - 1;
        }

        if (before < 0 || _chunks[before].Kind != ChunkKind.NounPhrase || _chunks[before].IsTime || IsDayOfMonth(before)) return -1;
        return _asides.IsTownAndState(before) ? before - 2 : before;
    }

    /// <summary>"the home of Acme, which", "from &lt;Acme Corp&gt;, which".</summary>
    private bool IsOfSomebody(int name)
    {
        var before = name > 1 && sentence.HeadOf(_chunks[name - 1]).Lower == "<" ? name - 2 : name - 1;
        return IsPreposition(before, "of") || IsPreposition(before, "from") || IsPreposition(before, "by") || IsPreposition(before, "with");
    }

    /// <summary>"return Friday (to the mill that)", "return March 30 (to the mill that)": the mill hangs on the verb.</summary>
    private bool IsBareTime(int phrase) => IsDayOfMonth(phrase) || (_chunks[phrase].IsTime && phrase > 0 && _chunks[phrase - 1].Kind == ChunkKind.VerbGroup);

    /// <summary>"(announced) Oct. 7 that": when, not what.</summary>
    private bool IsDayOfMonth(int phrase) =>
        phrase > 0 && _chunks[phrase].First == _chunks[phrase].Last && sentence.HeadOf(_chunks[phrase]).Class == WordClass.Number
        && (_chunks[phrase - 1].IsTime || (phrase > 1 && sentence.HeadOf(_chunks[phrase - 1]).Lower == "." && _chunks[phrase - 2].IsTime));

    /// <summary>"(sales at) the 500 stores that": a count so certain is that of what follows.</summary>
    private bool IsCounted(int phrase)
    {
        var (chunk, words) = (_chunks[phrase], sentence.Words);
        if (words[chunk.First].Lower is not ("the" or "those") || words[chunk.Head].Class != WordClass.Noun || words[chunk.Head].Lower == words[chunk.Head].Lemma) return false;
        return Enumerable.Range(chunk.First, chunk.Head - chunk.First).Any(at => words[at].Class == WordClass.Number);
    }

    /// <summary>"(sold its unit) to a company formed by": whom something goes to is not what goes there.</summary>
    private bool IsTaker(int phrase) =>
        sentence.Words[_chunks[phrase].First].Lower is "a" or "an" && (IsPreposition(phrase - 1, "to") || IsPreposition(phrase - 1, "into") || IsPreposition(phrase - 1, "by"));

    /// <summary>"the company that owns the plant", "that owns the mill and leases the plant": the relative before the verb whose object stands at <paramref name="phrase"/>; -1 without.</summary>
    public int RelativeBefore(int phrase)
    {
        if (phrase < 2 || _chunks[phrase - 1].Kind != ChunkKind.VerbGroup || IsWhatIsSaid(phrase)) return -1;
        var at = OverAdverbs(phrase - 2);
        while (at > 1 && _chunks[at].Kind == ChunkKind.Coordinator && VerbBefore(at) is var joined and > 0) at = OverAdverbs(joined - 1);
        return _chunks[at].Kind == ChunkKind.Relative || sentence.HeadOf(_chunks[at]).Lower == "which" ? at : -1;
    }

    /// <summary>The first chunk from <paramref name="at"/> leftwards that is neither an adverb nor "once".</summary>
    private int OverAdverbs(int at)
    {
        while (at > 0 && (_chunks[at].Kind == ChunkKind.Adverb || (sentence.HeadOf(_chunks[at]).Lower == "once" && _chunks[at - 1].Kind == ChunkKind.Relative))) at--;
        return at;
    }

    /// <summary>The verb before "and", with only its object between; -1 without.</summary>
    private int VerbBefore(int and)
    {
        var at = and - 1;
        while (at > 0 && _chunks[at].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb) at--;
        return _chunks[at].Kind == ChunkKind.VerbGroup ? at : -1;
    }

    /// <summary>"the diner she works at", "the stores it owns": the noun before a clause that ends with the verb at <paramref name="verb"/> and leaves it out; -1 without.</summary>
    public int NounOfContactClause(int verb)
    {
        if (verb < 2 || _chunks[verb].Verb is not { Shape: VerbShape.Finite or VerbShape.PastOrParticiple } || _chunks[verb - 1] is not { Kind: ChunkKind.NounPhrase, IsTime: false } || _chunks[verb - 2] is not { Kind: ChunkKind.NounPhrase, IsTime: false }) return -1;
        return sentence.HeadOf(_chunks[verb - 1]).Class == WordClass.Pronoun && sentence.HeadOf(_chunks[verb - 2]).Class != WordClass.Pronoun && !(verb > 2 && _chunks[verb - 3].Kind == ChunkKind.VerbGroup && SayingVerbs.Has(sentence.HeadOf(_chunks[verb - 3]).Lemma)) ? verb - 2 : -1;
    }

    /// <summary>"which said it (will close)": the subject of what is said.</summary>
    private bool IsWhatIsSaid(int phrase) =>
        SayingVerbs.Has(sentence.HeadOf(_chunks[phrase - 1]).Lemma) && sentence.HeadOf(_chunks[phrase]).Lower is "it" or "they" or "he" or "she" or "we";

    /// <summary>What a relative clause leaves out: "the lab that IBM closed", "the stores it closed".</summary>
    public int RelativeObject(int verb, int subject)
    {
        if (subject <= 0) return -1;
        var before = subject - 1;
        if (_chunks[before].Kind == ChunkKind.Relative) return IsSaid(before) ? -1 : NounBefore(before);
        var isPronoun = sentence.HeadOf(_chunks[subject]).Class == WordClass.Pronoun || IsClauseOfName(subject);
        var isTold = before > 0 && _chunks[before - 1].Kind == ChunkKind.VerbGroup && SayingVerbs.Has(sentence.HeadOf(_chunks[before - 1]).Lemma);
        return isPronoun && !isTold && _chunks[before].Kind == ChunkKind.NounPhrase && !_chunks[before].IsTime ? NounBefore(subject) : -1;
    }

    /// <summary>"told Acme that it", "confirms to Acme that it", "said on Chirp, formerly Warble, that it": what is said, not what is left out.</summary>
    private bool IsSaid(int relative)
    {
        if (sentence.HeadOf(_chunks[relative]).Lower != "that" || relative < 2) return false;
        if (_chunks[relative - 1].Kind == ChunkKind.Comma && MatrixClause.VerbBefore(sentence, relative) is var saying and >= 0) return SayingVerbs.Has(sentence.HeadOf(_chunks[saying]).Lemma);
        if (_chunks[relative - 1].Kind != ChunkKind.NounPhrase) return false;
        var verb = _chunks[relative - 2].Kind == ChunkKind.Preposition ? relative - 3 : relative - 2;
        return verb >= 0 && _chunks[verb].Kind == ChunkKind.VerbGroup && SayingVerbs.Has(sentence.HeadOf(_chunks[verb]).Lemma) && IsNamePhrase(relative - 1);
    }

    /// <summary>"the stores Acme closed": a name right after a plural is the subject of a clause.</summary>
    public bool IsClauseOfName(int subject) =>
        subject > 0 && IsNamePhrase(subject) && _chunks[subject - 1].Kind == ChunkKind.NounPhrase && sentence.HeadOf(_chunks[subject - 1]) is { Class: WordClass.Noun } head && head.Lower != head.Lemma;

    private bool IsNamePhrase(int at) => _chunks[at].Kind == ChunkKind.NounPhrase && sentence.HeadOf(_chunks[at]).Class == WordClass.ProperNoun;

    private bool IsPreposition(int at, string word) => at >= 0 && at < _chunks.Count && _chunks[at].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[at]).Lower == word;
}
