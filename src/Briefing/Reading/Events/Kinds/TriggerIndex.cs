using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Kinds;

/// <summary>All trigger words by their spelling, so that a sentence without any is passed over quickly.</summary>
internal sealed class TriggerIndex
{
    private readonly WordSet _spellings;
    private readonly ILookup<string, (EventKind Kind, VerbTrigger Trigger)> _verbs;
    private readonly ILookup<string, (EventKind Kind, NounTrigger Trigger)> _nouns;

    public TriggerIndex(EventKinds kinds)
    {
        _verbs = kinds.All.SelectMany(kind => kind.Verbs.SelectMany(trigger => trigger.Words.Select(word => (word, kind, trigger)))).OrderByDescending(row => row.trigger.NeedsComplement).ToLookup(row => row.word, row => (row.kind, row.trigger));
        _nouns = kinds.All.SelectMany(kind => kind.Nouns.SelectMany(trigger => trigger.Words.Select(word => (word, kind, trigger)))).ToLookup(row => row.word, row => (row.kind, row.trigger));
        _spellings = new WordSet(_verbs.SelectMany(verb => WordLexicon.Instance.FormsOf(verb.Key)).Concat(_nouns.SelectMany(noun => new[] { noun.Key, Inflection.Plural(noun.Key) })));
    }

    public bool HasAny(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && _spellings.Contains(token.Spelling)) return true;
        }

        return false;
    }

    public bool Has(string spelling) => _spellings.Contains(spelling);

    public IEnumerable<(EventKind Kind, VerbTrigger Trigger)> VerbsOf(string lemma) => _verbs[lemma];

    public IEnumerable<(EventKind Kind, NounTrigger Trigger)> NounsOf(string lemma) => _nouns[lemma];
}
