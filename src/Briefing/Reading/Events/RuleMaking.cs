using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Finds the clause that makes the rule by which something is done: "Ohio passed a law that bans fireworks" bans them.</summary>
internal sealed class RuleMaking(Phrases phrases)
{
    private static readonly WordSet Rules = WordGroups.Of("rule");
    private static readonly WordSet Enacting = WordGroups.Of("enact");

    /// <param name="ban">The clause of what the rule does; not "a law to keep towns from banning".</param>
    /// <param name="actor">Chunk of what bans; -1 without.</param>
    /// <returns>Null when it is no rule, or when nobody is said to make it.</returns>
    public VerbFrame? Of(VerbFrame ban, int actor)
    {
        if (actor < 1 || ban.Governors.Count > 0 || phrases.Head(actor) is not { Class: WordClass.Noun } rule || !Rules.Contains(rule.Lemma)) return null;
        if (phrases.At(actor - 1).Kind != ChunkKind.VerbGroup || !Enacting.Contains(phrases.Head(actor - 1).Lemma)) return null;
        return phrases.Sentence.FrameOf(actor - 1) is { IsPassive: false, Subject: >= 0 } making && making.Object == actor ? making : null;
    }
}
