using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Tells persons, by their names, by what they are, and where no name is known by the words around a capitalised phrase.</summary>
internal sealed class PersonsNames(Phrases phrases)
{
    /// <summary>Nouns for sites by which people are called, too.</summary>
    private static readonly WordSet FamilyNames = WordGroups.Of("family-name");

    private const int LongestName = 3;
    private const int FarthestPossessive = 6;

    /// <summary>A person's name, "he", "the chief executive".</summary>
    public bool IsPerson(int chunk) =>
        phrases.NameAtHead(chunk) is not { Type: NameType.Organisation, IsReference: false } && (phrases.NameAtHead(chunk) is { Type: NameType.Person } || phrases.Head(chunk).Lower is "he" or "she" || ActorNouns.People.Holds(phrases.Head(chunk)) || IsPersonsTeam(chunk) || IsCalledSo(chunk));

    /// <summary>"Roe's team".</summary>
    private bool IsPersonsTeam(int chunk) =>
        phrases.At(chunk).OwnerEnd >= 0 && phrases.Head(chunk).Lower == "team" && phrases.NamesIn(chunk).Any(name => name.Type == NameType.Person);

    /// <summary>Words that no name is known for, called by a given name, as a family ("the Roes") or by "who".</summary>
    private bool IsCalledSo(int chunk)
    {
        if (phrases.Head(chunk).Class != WordClass.ProperNoun || phrases.At(chunk).OwnerEnd >= 0) return false;
        if (phrases.IsCalledWho(chunk)) return true;
        if (HasIts(chunk)) return false;
        if (phrases.NameAtHead(chunk) is null && phrases.PlaceAtHead(chunk) is null && HasHers(chunk)) return true;
        if (phrases.NamesIn(chunk).Count > 0 || phrases.PlaceAtHead(chunk) is not null) return false;
        if (HasInitials(chunk)) return true;
        var (first, head) = (phrases.Sentence.Words[phrases.At(chunk).First], phrases.Head(chunk));
        if (first.Lower == "the") return head.Lower.EndsWith('s') && phrases.At(chunk).Head == phrases.At(chunk).First + 1 && phrases.Mentions.HasFamily(head.Lower[..^1]);
        if (phrases.At(chunk).First < phrases.At(chunk).Head && first.Class == WordClass.ProperNoun && (ActorNouns.People.Holds(first) || NameWords.Shared.Has(first.Lower, WordRole.Title)) && !IsNamedAfter(chunk)) return true;
        return phrases.At(chunk).Head - phrases.At(chunk).First < LongestName && first.Class == WordClass.ProperNoun && GivenNames.Has(first.Lower) && !IsNamedAfter(chunk) && !phrases.Mentions.IsListed(phrases.Written(chunk));
    }

    /// <summary>"Ashby Glass closed its mill": what a person has is his or hers.</summary>
    private bool HasIts(int chunk) =>
        chunk + 2 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 1).Kind == ChunkKind.VerbGroup && phrases.IsPhrase(chunk + 2)
        && phrases.Sentence.Words[phrases.At(chunk + 2).First].Lower == "its";

    /// <summary>"Renoites A.W. Roe": initials before the last word.</summary>
    private bool HasInitials(int chunk) =>
        phrases.At(chunk).Head > phrases.At(chunk).First && phrases.Sentence.Words[phrases.At(chunk).Head - 1].Lower is [_, '.', _, '.'] && !phrases.Mentions.IsListed(phrases.Written(chunk));

    /// <summary>"Roe moved to Reno to begin her work": what follows is hers, and nobody else stands between.</summary>
    private bool HasHers(int chunk)
    {
        for (var at = chunk + 1; at < phrases.Sentence.Chunks.Count && at <= chunk + FarthestPossessive; at++)
        {
            if (phrases.At(at).Kind is ChunkKind.Break or ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Quote) return false;
            if (!phrases.IsPhrase(at)) continue;
            if (phrases.Sentence.Words[phrases.At(at).First] is { Lower: "his" or "her" } && phrases.At(at).Head > phrases.At(at).First) return true;
            if (ActorNouns.People.Holds(phrases.Head(at)) || (phrases.Head(at).Class == WordClass.ProperNoun && phrases.PlaceAtHead(at) is null)) return false;
        }

        return false;
    }

    /// <summary>"Jane Roe Health", "Roe County Schools", "Roe Mall": what it is follows the person's name; or it is called by its first word.</summary>
    private bool IsNamedAfter(int chunk)
    {
        if (phrases.At(chunk).First < phrases.At(chunk).Head && TimesAlone(phrases.At(chunk).First) > TimesAlone(phrases.At(chunk).Head)) return true;
        for (var at = phrases.At(chunk).First + 1; at <= phrases.At(chunk).Head; at++)
        {
            var word = phrases.Sentence.Words[at].Lower;
            if (OrganisationHeads.Shared.Find(word) is not null || NameWords.Shared.Has(word, WordRole.Geo | WordRole.Generic) || phrases.Mentions.StandsSmall(word)) return true;
            if (at == phrases.At(chunk).Head && ActorNouns.OneSite.Contains(word) && !FamilyNames.Contains(word)) return true;
        }

        return false;
    }

    private int TimesAlone(int word) => phrases.Mentions.TimesAlone(phrases.Sentence.TextOf(word, word));
}
