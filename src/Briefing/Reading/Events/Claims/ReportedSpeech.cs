using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Finds who says what a clause tells: before it ("Acme said it will close") or at the end ("…, Acme said.").</summary>
internal sealed class ReportedSpeech(Phrases phrases)
{
    /// <summary>The verb of saying whose clause begins at <paramref name="chunk"/>, or with what that is joined to; -1 without.</summary>
    public int SayingBefore(int chunk) =>
        MatrixClause.VerbBefore(phrases.Sentence, IsSecondSubject(chunk) ? chunk - 2 : chunk) is var verb and >= 0 && SayingVerbs.Has(phrases.Head(verb).Lemma) ? verb : -1;

    /// <summary>"announced the mill and the plant (would close)".</summary>
    private bool IsSecondSubject(int chunk) =>
        chunk > 2 && phrases.At(chunk - 1).Kind == ChunkKind.Coordinator && phrases.At(chunk - 2) is { Kind: ChunkKind.NounPhrase, IsTime: false } && phrases.At(chunk - 3).Kind == ChunkKind.VerbGroup;

    /// <summary>"…, Acme said.", "…, Acme told the News.": who says all of the sentence; -1 without.</summary>
    public int SpeakerAtEnd()
    {
        var last = phrases.Sentence.Chunks.Count - 1;
        while (last > 0 && phrases.At(last).Kind is ChunkKind.Break or ChunkKind.Quote or ChunkKind.Adverb || (last > 0 && phrases.At(last).IsTime)) last--;
        if (last > 2 && phrases.IsPhrase(last) && phrases.Head(last - 1).Lemma == "tell") last--;
        var isSaid = last > 1 && phrases.At(last).Kind == ChunkKind.VerbGroup && SayingVerbs.Has(phrases.Head(last).Lemma) && phrases.IsPhrase(last - 1);
        return isSaid && phrases.At(last - 2).Kind is ChunkKind.Comma or ChunkKind.Quote ? last - 1 : -1;
    }

    /// <summary>The organisation that speaks in the sentence, else the one named last before it; null where the paragraph has another speaker, of whom nothing tells whose.</summary>
    public NameMention? Speaker()
    {
        var (here, mentions) = (phrases.Sentence.Sentence.Span, phrases.Mentions);
        if (mentions.NamesIn(here).Select(mentions.Employers.Of).FirstOrDefault(employer => employer is not null) is { } employer) return employer;
        if (phrases.Before is { } before && before.Sentence.Sentence.Span.Paragraph == here.Paragraph && SpeaksUnknown(before)) return null;
        return mentions.NamesIn(here).LastOrDefault(name => name.Type == NameType.Organisation && !name.IsReference && !mentions.IsWitness(name) && !mentions.IsMedium(name)) ?? mentions.LastOrganisationBefore(here, name => !mentions.IsBystander(name));
    }

    /// <summary>"…," the utility said": who speaks is no organisation that is known.</summary>
    private static bool SpeaksUnknown(Phrases phrases) => new ReportedSpeech(phrases).SpeakerAtEnd() is var speaker and >= 0 && phrases.NameAtHead(speaker) is null;
}
