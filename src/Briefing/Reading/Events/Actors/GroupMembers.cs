using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Finds who is named as the members of a group: "rivals including A and B", "giants like A", "three retailers — A, B and C —".</summary>
internal sealed class GroupMembers(Phrases phrases)
{
    private readonly PersonsNames _persons = new(phrases);

    /// <summary>"rivals including A, B and C": a group whose members follow.</summary>
    public bool HasMembers(int chunk) => MembersOf(chunk) >= 0;

    /// <summary>The first of the members; -1 without.</summary>
    public int MembersOf(int chunk)
    {
        if (chunk + 1 >= phrases.Sentence.Chunks.Count) return -1;
        var first = phrases.IsPreposition(chunk + 1, "including") || phrases.IsPreposition(chunk + 1, "like") ? chunk + 2 : IncludedIn(chunk) is var included and >= 0 ? included : phrases.IsPreposition(chunk + 2, "as") && phrases.Head(chunk + 1).Lower == "such" ? chunk + 3 : IsSpelledOut(chunk) ? chunk + 2 : -1;
        return phrases.IsPhrase(first) && phrases.NameAtHead(chunk) is not { Type: NameType.Organisation } ? first : -1;
    }

    /// <summary>"Several schools and colleges, including A and B,", "Chains closed stores, including A and B": the first of the names behind the comma; -1 without.</summary>
    private int IncludedIn(int chunk)
    {
        if (!IsSeveral(chunk)) return -1;
        var comma = phrases.List(chunk).Last() + 1;
        if (ActorNouns.Businesses.Holds(phrases.Head(chunk)) && !(comma < phrases.Sentence.Chunks.Count && phrases.At(comma).Kind == ChunkKind.Comma)) comma = phrases.Sentence.Chunks.FindIndex(comma, at => at.Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Relative);
        return comma >= 0 && comma + 2 < phrases.Sentence.Chunks.Count && phrases.At(comma).Kind == ChunkKind.Comma && phrases.IsPreposition(comma + 1, "including") && IsOrganisationsName(comma + 2) ? comma + 2 : -1;
    }

    /// <summary>"Three retailers — A, B and C —": names between dashes.</summary>
    private bool IsSpelledOut(int chunk) =>
        chunk + 2 < phrases.Sentence.Chunks.Count && phrases.Head(chunk + 1).Lower is "—" or "–" or "--" && IsSeveral(chunk) && IsOrganisationsName(chunk + 2);

    private bool IsSeveral(int chunk) => phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower != head.Lemma;

    private bool IsOrganisationsName(int chunk) =>
        phrases.IsPhrase(chunk) && (phrases.NameAtHead(chunk) is { Type: NameType.Organisation } || (phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.PlaceAtHead(chunk) is null && !_persons.IsPerson(chunk)));
}
