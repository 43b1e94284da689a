using Briefing.Articles;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Placing;

/// <summary>Words that stand where towns do, and were read as nothing: "Gary" of "its mill in Gary" or "its Gary mill", where nothing tells which one.</summary>
internal static class UnreadTowns
{
    /// <summary>Those behind "in", "near" and "outside".</summary>
    /// <param name="phrases">The sentence.</param>
    /// <param name="clause">A stretch of it.</param>
    public static List<string> In(Phrases phrases, TextSpan clause)
    {
        var towns = new List<string>();
        for (var at = 0; at < phrases.Sentence.Chunks.Count; at++)
        {
            if (!phrases.IsPhrase(at) || !clause.Contains(phrases.SpanOf(at, at))) continue;
            if (BehindPreposition(phrases, at) is { } town) towns.Add(town);
        }

        return towns;
    }

    /// <summary>"Gary" of "its Gary mill"; null without.</summary>
    public static string? BeforeSite(Phrases phrases, int chunk)
    {
        var (first, head) = (phrases.At(chunk).First, phrases.At(chunk).Head);
        if (phrases.Head(chunk).Class != WordClass.Noun || !ActorNouns.OneSite.Holds(phrases.Head(chunk)) || phrases.Sentence.Words[first].Lower is not ("its" or "the" or "their")) return null;
        return Unread(phrases, first + 1, head - 1);
    }

    /// <summary>"(in) Gary".</summary>
    private static string? BehindPreposition(Phrases phrases, int chunk) =>
        phrases.IsPreposition(chunk - 1, "in") || phrases.IsPreposition(chunk - 1, "near") || phrases.IsPreposition(chunk - 1, "outside") ? Unread(phrases, phrases.At(chunk).First, phrases.At(chunk).Last) : null;

    /// <summary>The capitalised words at the head of a stretch, unless they are a place, a time, or anything but a person.</summary>
    private static string? Unread(Phrases phrases, int first, int last)
    {
        var end = first;
        while (end <= last && phrases.Sentence.Words[end].Class == WordClass.ProperNoun) end++;
        if (end == first) return null;
        var span = phrases.Sentence.SpanOf(first, end - 1);
        return phrases.Mentions.PlacesIn(span).Count + phrases.Mentions.DatesIn(span).Count == 0 && phrases.Mentions.NamesIn(span).All(name => name.Type == NameType.Person) ? phrases.Mentions.WordsOf(span) : null;
    }
}
