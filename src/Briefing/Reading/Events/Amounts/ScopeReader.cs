using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Amounts;

/// <summary>Tells whether a phrase without a figure means all of its things: "all of its stores", "the stores", but not "its unprofitable stores".</summary>
internal sealed class ScopeReader(Phrases phrases)
{
    /// <summary>Where all of them are.</summary>
    private static readonly WordSet Wholes = WordGroups.Of("whole");

    private readonly Word[] _words = phrases.Sentence.Words;

    /// <param name="chunk">A noun phrase; the measure where the thing stands after its "of".</param>
    public ThingScope Of(int chunk)
    {
        if (!phrases.IsPhrase(chunk)) return ThingScope.Some;
        var thing = Partitive.Thing(phrases.Sentence, chunk);
        if (thing != chunk && phrases.Head(chunk).Lower != "all") return ThingScope.Some;
        if (phrases.Head(thing) is not { Class: WordClass.Noun } head || head.Lower == head.Lemma || IsNarrowed(thing)) return ThingScope.Some;
        if (thing != chunk) return ThingScope.All;
        return _words[phrases.At(thing).First].Lower switch
        {
            "all" or "its" or "their" or "our" => ThingScope.All,
            "the" when phrases.At(thing).Head == phrases.At(thing).First + 1 => ThingScope.Told,
            _ => ThingScope.Some,
        };
    }

    /// <summary>"its unprofitable stores", "its stores that lose money", "its stores at airports": only some of them.</summary>
    private bool IsNarrowed(int thing)
    {
        var phrase = phrases.At(thing);
        for (var at = phrase.First; at < phrase.Head; at++)
        {
            if (_words[at].Class == WordClass.Number || (_words[at].Class is WordClass.Adjective or WordClass.Noun or WordClass.Verb && _words[at].Lower != "all" && !IsPlace(at))) return true;
        }

        if (thing + 1 >= phrases.Sentence.Chunks.Count) return false;
        return phrases.At(thing + 1).Kind == ChunkKind.Relative || IsSomewhereElse(thing);
    }

    /// <summary>"stores at airports": what follows narrows them and is no place that is known.</summary>
    public bool IsSomewhereElse(int thing) =>
        thing + 2 < phrases.Sentence.Chunks.Count && phrases.At(thing + 1).Kind == ChunkKind.Preposition && phrases.Head(thing + 1).Lower is "in" or "at" or "on" or "across" or "within" or "near" or "around" or "with" or "from"
        && phrases.At(thing + 2) is { IsTime: false } where && phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(where)).Count == 0
        && !Wholes.Contains(phrases.Head(thing + 2).Lower);

    private bool IsPlace(int word) => phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(word, word)).Count > 0;
}
