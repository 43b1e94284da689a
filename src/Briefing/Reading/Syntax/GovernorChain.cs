using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Climbs from an infinitive or gerund to the finite verb that governs it.</summary>
internal sealed class GovernorChain(SentenceSyntax sentence)
{
    /// <summary>Verbs whose object does what the infinitive behind it says.</summary>
    private static readonly WordSet Allowing = WordGroups.Of("allow");

    /// <summary>Verbs that make their object do what the infinitive behind it says.</summary>
    private static readonly WordSet Compelling = WordGroups.Of("compel");

    private const int Longest = 6;
    private const int FarthestJoined = 8;

    private readonly Attachments _attachments = new(sentence);
    private readonly Insertions _insertions = new(sentence);
    private readonly List<int> _verbs = [];
    private readonly List<int> _nouns = [];

    public IReadOnlyList<int> Verbs => _verbs;

    public IReadOnlyList<int> Nouns => _nouns;

    /// <summary>The verb group whose subject is asked for.</summary>
    public int Outermost { get; private set; }

    /// <summary>The chunk of whom another makes do it ("forced the company to close"); -1 without.</summary>
    public int Controller { get; private set; } = -1;

    public GovernorChain Climb(int verb)
    {
        Outermost = verb;
        while (_verbs.Count < Longest && Step()) continue;
        return this;
    }

    /// <summary>One verb further out, if what stands before the outermost makes a construction with it.</summary>
    private bool Step()
    {
        var shape = sentence.Chunks[Outermost].Verb!.Shape;
        if (shape is not (VerbShape.Infinitive or VerbShape.Gerund) || Before(Outermost) is not (var before and >= 0)) return false;
        return (sentence.Chunks[before].Kind, shape) switch
        {
            (ChunkKind.VerbGroup, _) => Take(before),
            (ChunkKind.Adjective, VerbShape.Infinitive) => ThroughCopula(before),
            (ChunkKind.Preposition, VerbShape.Infinitive) => (Lower(before) is "about" or "due" || Particles.Has(Lower(before)) || IsGoingOn(before)) && ThroughCopula(before),
            (ChunkKind.Coordinator, VerbShape.Infinitive) => ThroughJoined(before),
            (ChunkKind.NounPhrase, VerbShape.Infinitive) => ThroughPhrase(before),
            (ChunkKind.Preposition, VerbShape.Gerund) => ThroughPreposition(before),
            _ => false,
        };
    }

    /// <summary>"plans to close", "began closing": the verb before.</summary>
    private bool Take(int verb)
    {
        _verbs.Add(verb);
        Outermost = verb;
        return true;
    }

    /// <summary>"is likely to close", "is about to close", "is gearing up to close".</summary>
    private bool ThroughCopula(int adjective) => Before(adjective) is var copula and >= 0 && sentence.Chunks[copula].Kind == ChunkKind.VerbGroup && Take(copula);

    /// <summary>"went on to close".</summary>
    private bool IsGoingOn(int preposition) => Lower(preposition) == "on" && preposition > 0 && Lemma(preposition - 1) == "go";

    /// <summary>"to restructure and to close": the infinitive before "and".</summary>
    private bool ThroughJoined(int and)
    {
        for (var at = and - 1; at >= 0 && at > and - FarthestJoined; at--)
        {
            if (sentence.Chunks[at].Kind is ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator) return false;
            if (sentence.Chunks[at].Verb is not { } verb) continue;
            if (verb.Shape != VerbShape.Infinitive) return false;
            Outermost = at;
            return true;
        }

        return false;
    }

    /// <summary>"plans of closing", "is considering a proposal for closing": the noun or verb before the preposition governs; "after closing" nothing does.</summary>
    private bool ThroughPreposition(int preposition)
    {
        var noun = Before(preposition);
        if (noun < 0 || Lower(preposition) is "after" or "before" or "since" or "while" or "despite" or "without") return false;
        if (sentence.Chunks[noun].Kind == ChunkKind.VerbGroup) return Take(noun);
        if (sentence.Chunks[noun].Kind == ChunkKind.NounPhrase && GoverningOver(noun) is var talk && sentence.Chunks[talk].Kind == ChunkKind.NounPhrase) noun = talk;
        if (Lower(preposition) == "from" && Preventer(noun) is var preventer and >= 0) return Take(preventer);
        return sentence.Chunks[noun].Kind == ChunkKind.NounPhrase && Intentions.IsNoun(Lemma(noun)) && ThroughNoun(noun);
    }

    /// <summary>"(criticised) a decision by Acme to close", where who decides stands behind "by"; else the noun before all prepositions.</summary>
    private bool ThroughPhrase(int noun)
    {
        if (DecisionBy(noun) is not (var decision and >= 0)) return ThroughNoun(MadeToDo(noun) is var made and >= 0 ? made : GoverningOver(noun));
        _nouns.Add(decision);
        Controller = noun;
        return false;
    }

    /// <summary>The noun that stands before "by" and who decides; -1 without.</summary>
    private int DecisionBy(int doer) =>
        doer >= 2 && sentence.Chunks[doer - 1].Kind == ChunkKind.Preposition && Lower(doer - 1) == "by" && !sentence.Chunks[doer].IsTime
        && sentence.Chunks[doer - 2].Kind == ChunkKind.NounPhrase && Intentions.OfNoun(Lemma(doer - 2)) == Intention.Planned ? doer - 2 : -1;

    /// <summary>"ordered a mill in Reno to close": the mill, which stands right behind the verb; -1 without.</summary>
    private int MadeToDo(int noun)
    {
        if (noun == 0 || Intentions.IsNoun(Lemma(noun)) || sentence.Chunks[noun - 1].Kind != ChunkKind.Preposition) return -1;
        var at = _attachments.Outermost(noun, at => !Intentions.IsNoun(Lemma(at)));
        return at != noun && at > 0 && sentence.Chunks[at - 1].Kind == ChunkKind.VerbGroup && Compelling.Contains(Lemma(at - 1)) ? at : -1;
    }

    /// <summary>"Acme stores in Reno to close", "Acme, Bolt to close stores" as a heading: the stores, the first of the names; elsewhere the phrase itself.</summary>
    private int HeadlinesSubject(int noun)
    {
        if (!sentence.Sentence.IsHeading) return noun;
        var at = _attachments.Outermost(noun, at => !Intentions.IsNoun(Lemma(at)));
        if (at == noun) at = new ListFinder(sentence).FirstOf(noun);
        return (at == 0 || Lower(at - 1) == ":") ? at : noun;
    }

    /// <summary>"plans in June to Acme to close", "agreed with the union to close", "moves ahead with plans to close": what governs stands before the prepositions.</summary>
    private int GoverningOver(int noun)
    {
        if (Intentions.IsNoun(Lemma(noun))) return noun;
        foreach (var at in _attachments.Over(noun))
        {
            if (sentence.Chunks[at].Kind == ChunkKind.VerbGroup || Intentions.IsNoun(Lemma(at))) return at;
        }

        return noun;
    }

    /// <summary>"stop the state from closing": the verb that keeps it from happening; -1 without.</summary>
    private int Preventer(int noun)
    {
        for (var at = noun - 1; at >= 0 && at > noun - 6; at--)
        {
            if (sentence.Chunks[at].Kind == ChunkKind.VerbGroup) return Intentions.Prevents(Lemma(at)) ? at : -1;
        }

        return -1;
    }

    private bool ThroughNoun(int noun)
    {
        if (sentence.Chunks[noun].Kind == ChunkKind.VerbGroup) return Take(noun);
        var verb = Before(_attachments.FirstOfList(noun));

        // "is in talks about closing": the verb governs through its preposition.
        if (verb > 0 && sentence.Chunks[verb].Kind == ChunkKind.Preposition && Lower(verb) is "in" or "into" && Before(verb) is var within and >= 0 && sentence.Chunks[within].Kind == ChunkKind.VerbGroup) verb = within;
        var governs = verb >= 0 && sentence.Chunks[verb].Kind == ChunkKind.VerbGroup;
        var head = Lemma(noun);
        if (Intentions.IsNoun(head) && !(governs && IsExpecting(verb)))
        {
            _nouns.Add(noun);
            if (sentence.Chunks[noun].OwnerEnd >= 0 || !governs || IsOthers(noun, verb))
            {
                Controller = noun;
                return false;
            }

            return Take(verb);
        }

        if (CopulaBefore(noun) is var copula and >= 0) return Take(copula);
        Controller = _attachments.FirstOfList(governs ? noun : HeadlinesSubject(noun));
        if (governs) _verbs.Add(verb);
        return false;
    }

    /// <summary>"Acme becomes the first chain in Ohio to close": the chain is Acme, so "becomes" governs; -1 where it does not.</summary>
    private int CopulaBefore(int noun)
    {
        noun = _attachments.Outermost(noun, _ => true);
        var verb = Before(noun);
        if (verb < 0 || sentence.Chunks[verb].Kind != ChunkKind.VerbGroup || Lemma(verb) is not ("be" or "become")) return -1;
        foreach (var word in sentence.WordsOf(sentence.Chunks[noun]))
        {
            if (Intentions.IsRank(word.Lower) && word.Class is not (WordClass.Pronoun or WordClass.Number)) return verb;
        }

        return -1;
    }

    /// <summary>"(will challenge) its plans to close": whose they are does it, not who opposes them.</summary>
    private bool IsOthers(int noun, int verb) =>
        sentence.Words[sentence.Chunks[noun].First].Lower is "its" or "their" && Intentions.OfVerb(Lemma(verb)) == Intention.Wish;

    /// <summary>"expects the deal to close": the noun does what is expected, and is no deal to do it.</summary>
    private bool IsExpecting(int verb) => Allowing.Contains(Lemma(verb));

    private string Lower(int chunk) => sentence.HeadOf(sentence.Chunks[chunk]).Lower;

    private string Lemma(int chunk) => sentence.HeadOf(sentence.Chunks[chunk]).Lemma;

    private int Before(int at) => _insertions.Before(at);
}
