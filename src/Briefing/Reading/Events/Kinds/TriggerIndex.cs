using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Kinds;

/// <summary>All trigger words by their spelling, so that a sentence without any is passed over quickly.</summary>
internal sealed class TriggerIndex
{
    /// <summary>The word of "no longer" that tells it.</summary>
    public const string NoLonger = "longer";

    private readonly WordSet _spellings;
    private readonly WordTable<(EventKind Kind, VerbTrigger Trigger)[]> _verbs;
    private readonly WordTable<(EventKind Kind, NounTrigger Trigger)[]> _nouns;

    public TriggerIndex(EventKinds kinds)
    {
        var verbs = kinds.All.SelectMany(kind => kind.Verbs.SelectMany(Said).SelectMany(trigger => trigger.Words.Select(word => (word, kind, trigger)))).OrderByDescending(row => row.trigger.NeedsComplement).GroupBy(row => row.word).ToList();
        var nouns = kinds.All.SelectMany(kind => kind.Nouns.SelectMany(trigger => trigger.Words.Select(word => (word, kind, trigger)))).GroupBy(row => row.word).ToList();
        _verbs = WordTable.Of(verbs, verb => verb.Key, verb => verb.Select(row => (row.kind, row.trigger)).ToArray());
        _nouns = WordTable.Of(nouns, noun => noun.Key, noun => noun.Select(row => (row.kind, row.trigger)).ToArray());
        _spellings = new WordSet(verbs.SelectMany(verb => verb.SelectMany(row => Spellings(verb.Key, row.trigger))).Concat(nouns.SelectMany(noun => new[] { noun.Key, Inflection.Plural(noun.Key) })));
    }

    /// <summary>As the file has it, and "no longer makes" for "stopped making".</summary>
    private static IEnumerable<VerbTrigger> Said(VerbTrigger trigger) =>
        trigger is { IsNoLonger: true, HasGerund: true } ? [trigger with { IsNoLonger = false }, trigger with { Words = [.. trigger.Gerunds.Select(WordLexicon.Instance.VerbOf).OfType<string>()], Gerunds = [] }] : [trigger];

    /// <summary>What tells that a sentence may have the verb: its forms, or of "is now open" and "no longer makes", whose verbs every other sentence has, one of the other words.</summary>
    private static IEnumerable<string> Spellings(string verb, VerbTrigger trigger) =>
        trigger.IsNoLonger ? [NoLonger] : verb is "be" or "become" ? trigger.Phrases.Select(phrase => phrase[^1]) : WordLexicon.Instance.FormsOf(verb);

    public bool HasAny(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && _spellings.Contains(token.Spelling)) return true;
        }

        return false;
    }

    public bool Has(string spelling) => _spellings.Contains(spelling);

    public ReadOnlySpan<(EventKind Kind, VerbTrigger Trigger)> VerbsOf(string lemma) => _verbs.GetValueOrDefault(lemma);

    public ReadOnlySpan<(EventKind Kind, NounTrigger Trigger)> NounsOf(string lemma) => _nouns.GetValueOrDefault(lemma);
}
