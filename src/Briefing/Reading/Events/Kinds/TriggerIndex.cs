using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Kinds;

/// <summary>
/// All triggers by their word, and which of them a sentence can have at all: one wants a word beside its own ("show … the door", "no longer"),
/// and most sentences with "show" are passed over for want of a door.
/// </summary>
internal sealed class TriggerIndex
{
    /// <summary>The word of "no longer" that tells it.</summary>
    private const string NoLonger = "longer";

    /// <summary>Of what wants no word beside its own.</summary>
    private const ulong Unconditional = 1;

    private readonly WordTable<Clues> _clues = new();
    private readonly WordTable<Row<VerbTrigger>[]> _verbs;
    private readonly WordTable<Row<NounTrigger>[]> _nouns;
    private int _conditions;

    public TriggerIndex(EventKinds kinds)
    {
        _verbs = Rows(kinds.All.SelectMany(kind => kind.Verbs.SelectMany(Said).Select(trigger => new Row<VerbTrigger>(kind, trigger, Note(trigger)))).OrderByDescending(row => row.Trigger.NeedsComplement), trigger => trigger.Words);
        _nouns = Rows(kinds.All.SelectMany(kind => kind.Nouns.Select(trigger => new Row<NounTrigger>(kind, trigger, Note(trigger)))), trigger => trigger.Words);
    }

    /// <summary>What the sentence has of the words that triggers want beside their own; 0 when no trigger can be there.</summary>
    public ulong CluesIn(Sentence sentence)
    {
        Clues all = default;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && _clues.TryGetValue(token.Spelling, out var clues)) all |= clues;
        }

        return (all.Own & all.Beside) == 0 ? 0 : all.Beside | Unconditional;
    }

    public ReadOnlySpan<Row<VerbTrigger>> VerbsOf(string lemma) => _verbs.GetValueOrDefault(lemma);

    public ReadOnlySpan<Row<NounTrigger>> NounsOf(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>Whether the sentence with the clues can have one of the rows.</summary>
    public static bool HasAny<T>(ReadOnlySpan<Row<T>> rows, ulong clues)
    {
        foreach (var row in rows)
        {
            if (row.MayBeIn(clues)) return true;
        }

        return false;
    }

    private static WordTable<Row<T>[]> Rows<T>(IEnumerable<Row<T>> rows, Func<T, IReadOnlyList<string>> words) =>
        WordTable.Of(rows.SelectMany(row => words(row.Trigger).Select(word => (word, row))).GroupBy(pair => pair.word), same => same.Key, same => same.Select(pair => pair.row).ToArray());

    /// <summary>As the file has it, and "no longer makes" for "stopped making".</summary>
    private static IEnumerable<VerbTrigger> Said(VerbTrigger trigger) =>
        trigger is { IsNoLonger: true, HasGerund: true } ? [trigger with { IsNoLonger = false }, trigger with { Words = [.. trigger.Gerunds.Select(WordLexicon.Instance.VerbOf).OfType<string>()], Gerunds = [] }] : [trigger];

    /// <summary>The words of which a sentence must have one beside the verb; empty when the verb alone may do.</summary>
    private static IEnumerable<string> WantedBeside(VerbTrigger trigger)
    {
        if (trigger.IsNoLonger) return [NoLonger];
        if (trigger.Phrases.Count > 0) return trigger.Phrases.Select(Telling);
        if (trigger.HasGerund) return trigger.Gerunds;
        return trigger.Particles.Contains("") ? [] : trigger.Particles.Select(particle => Telling(particle.Split(' ')));
    }

    /// <summary>The longest of the words is the one that fewest sentences have.</summary>
    private static string Telling(string[] words) => words.MaxBy(word => word.Length)!;

    private ulong Note(VerbTrigger trigger)
    {
        string[] beside = [.. WantedBeside(trigger)];
        var clue = beside.Length == 0 ? Unconditional : NextCondition();
        foreach (var form in trigger.Words.SelectMany(WordLexicon.Instance.FormsOf)) Add(form, new Clues(clue, beside.Length == 0 ? clue : 0));
        foreach (var word in beside) Add(word, new Clues(0, clue));
        return clue;
    }

    private ulong Note(NounTrigger trigger)
    {
        foreach (var form in trigger.Words.Concat(trigger.Words.Select(Inflection.Plural))) Add(form, new Clues(Unconditional, Unconditional));
        return Unconditional;
    }

    /// <summary>Bits are few: triggers that share one are looked at a little too often.</summary>
    private ulong NextCondition() => Unconditional << (1 + (_conditions++ % 63));

    private void Add(string spelling, Clues clues) => _clues[spelling] = _clues.GetValueOrDefault(spelling) | clues;

    /// <summary>A trigger as its word finds it.</summary>
    /// <param name="Kind">Of the event it says.</param>
    /// <param name="Trigger">With one word or several.</param>
    /// <param name="Clue">The bit of the words it wants beside its own.</param>
    internal readonly record struct Row<T>(EventKind Kind, T Trigger, ulong Clue)
    {
        public bool MayBeIn(ulong clues) => (Clue & clues) != 0;
    }

    /// <summary>Which triggers a spelling is for, a bit each.</summary>
    /// <param name="Own">Those whose word it is.</param>
    /// <param name="Beside">Those that want it beside their own.</param>
    private readonly record struct Clues(ulong Own, ulong Beside)
    {
        public static Clues operator |(Clues one, Clues other) => new(one.Own | other.Own, one.Beside | other.Beside);
    }
}
