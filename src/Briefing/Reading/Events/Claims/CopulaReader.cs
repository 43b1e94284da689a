using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads how far a deed has come from the verb "be" that its infinitive hangs on: "is to close", "is likely to close", "is in talks to close", "is the latest to close", "is getting ready to close".</summary>
internal static class CopulaReader
{
    private const int FarthestWord = 12;

    /// <param name="sentence">The sentence.</param>
    /// <param name="copula">Chunk of "be", "become" or "get".</param>
    /// <param name="infinitive">Chunk of the verb that it governs.</param>
    /// <returns><see cref="Intention.None"/> when nothing is claimed of the deed: "is able to close".</returns>
    public static Intention Read(SentenceSyntax sentence, int copula, int infinitive)
    {
        var head = sentence.HeadOf(sentence.Chunks[copula]);
        if (head is not ({ Class: WordClass.Be } or { Lemma: "become" or "get" })) return Intention.None;
        var between = sentence.Words[(sentence.Chunks[copula].Last + 1)..sentence.Chunks[infinitive].First];
        if (head.Lemma == "get" && (between.Length == 0 || between[^1].Class != WordClass.Adjective)) return Intention.None;
        if (between.Any(word => word.Class == WordClass.Negation || word.Lower == "possible")) return Intention.None;
        if (between.Length > FarthestWord) return Intention.None;
        if (between.All(word => word.Class is WordClass.Adverb && Intentions.OfAdjective(word.Lower) == Intention.None && word.Lower != "unlikely")) return Intention.Planned;
        if (between.Length > 0 && Intentions.OfAdjective(between[^1].Lower) is Intention.Planned and var nearest) return nearest;
        if (between.Any(word => Intentions.IsRank(word.Lower))) return Intention.Done;
        var adjective = between.Select(word => Intentions.OfAdjective(word.Lower)).FirstOrDefault(intention => intention != Intention.None);
        return adjective == Intention.None && between.Length > 0 ? Intentions.OfNoun(between[^1].Lemma) : adjective;
    }
}
