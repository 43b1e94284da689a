using Briefing.Reading.Events.Claims;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Chinese;

/// <summary>The words of <c>chinese-claims.txt</c>, which say how far a deed has come.</summary>
internal sealed class ChineseClaims
{
    private const string Completed = "了";

    /// <summary>"将", which plans, and in front of a thing that is moved only marks it.</summary>
    private const char Will = '将';

    /// <summary>What follows "将" where it plans.</summary>
    private const string AfterWill = "于在会从由对向再";

    private readonly (string Word, Intention Effect, bool IsThought)[] _words =
        [.. LexiconFile.Table("chinese-claims.txt").Select(row => (row[0], Enum.Parse<Intention>(row[1], ignoreCase: true), row.Length > 2)).OrderByDescending(row => row.Item1.Length)];

    /// <param name="sentence">The words from the sentence's start to the verb.</param>
    /// <param name="clause">Those of them from the clause's start.</param>
    /// <param name="behind">The words behind the verb.</param>
    /// <param name="led">The words of the clauses before it that have its subject; empty when it has one of its own.</param>
    /// <param name="isMove">The verb moves a thing to where its end says: "迁至".</param>
    /// <returns>Null when no event is claimed.</returns>
    public Claim? Read(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause, ReadOnlySpan<char> behind, ReadOnlySpan<char> led, bool isMove)
    {
        var phase = PhaseOf(led);
        bool denied = false, reported = Has(sentence, Intention.Reported);
        for (var at = 0; at < clause.Length;)
        {
            var (length, effect, isThought) = At(clause[at..]);
            var isMark = isMove && length == 1 && clause[at] == Will && clause.Length > at + 2 && !AfterWill.Contains(clause[at + 1], StringComparison.Ordinal);
            at += Math.Max(1, length);
            if (effect == Intention.Undone) return null;
            denied |= effect == Intention.Denied;
            if (!isMark) phase = isThought ? EventStatus.Planned : After(phase, effect);
        }

        if (behind.StartsWith(Completed)) phase = EventStatus.Happened;
        return new Claim(denied ? EventStatus.Denied : reported ? EventStatus.Reported : phase, phase);
    }

    /// <summary>What the words leave of a deed that follows: "将关闭工厂，裁员" plans both.</summary>
    private EventStatus PhaseOf(ReadOnlySpan<char> words)
    {
        var phase = EventStatus.Happened;
        for (var at = 0; at < words.Length;)
        {
            var (length, effect, _) = At(words[at..]);
            at += Math.Max(1, length);
            phase = After(phase, effect);
        }

        return phase;
    }

    private static EventStatus After(EventStatus phase, Intention effect) => effect switch
    {
        Intention.Planned => EventStatus.Planned,
        Intention.Begun => EventStatus.UnderWay,
        Intention.Done => EventStatus.Happened,
        _ => phase,
    };

    /// <summary>The words without the claims at their end.</summary>
    public ReadOnlySpan<char> WithoutClaims(ReadOnlySpan<char> words)
    {
        while (true)
        {
            var length = 0;
            foreach (var (word, _, _) in _words)
            {
                if (words.EndsWith(word)) length = Math.Max(length, word.Length);
            }

            if (length == 0) return words;
            words = words[..^length];
        }
    }

    private bool Has(ReadOnlySpan<char> words, Intention wanted)
    {
        for (var at = 0; at < words.Length;)
        {
            var (length, effect, _) = At(words[at..]);
            if (effect == wanted) return true;
            at += Math.Max(1, length);
        }

        return false;
    }

    private (int Length, Intention Effect, bool IsThought) At(ReadOnlySpan<char> words)
    {
        foreach (var (word, effect, isThought) in _words)
        {
            if (words.StartsWith(word)) return (word.Length, effect, isThought);
        }

        return default;
    }
}
