using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>The words of <c>chinese-claims.txt</c>, which say how far a deed has come.</summary>
internal sealed class ChineseClaims
{
    private const string Completed = "了";

    private readonly (string Word, Intention Effect)[] _words =
        [.. LexiconFile.Table("chinese-claims.txt").Select(row => (row[0], Enum.Parse<Intention>(row[1], ignoreCase: true))).OrderByDescending(row => row.Item1.Length)];

    /// <param name="sentence">The words from the sentence's start to the verb.</param>
    /// <param name="clause">Those of them from the clause's start.</param>
    /// <param name="behind">The words behind the verb.</param>
    /// <returns>Null when no event is claimed.</returns>
    public Claim? Read(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause, ReadOnlySpan<char> behind)
    {
        var phase = EventStatus.Happened;
        bool denied = false, reported = Has(sentence, Intention.Reported);
        for (var at = 0; at < clause.Length;)
        {
            var (length, effect) = At(clause[at..]);
            at += Math.Max(1, length);
            if (effect == Intention.Undone) return null;
            denied |= effect == Intention.Denied;
            phase = effect switch
            {
                Intention.Planned => EventStatus.Planned,
                Intention.Begun => EventStatus.UnderWay,
                Intention.Done => EventStatus.Happened,
                _ => phase,
            };
        }

        if (behind.StartsWith(Completed)) phase = EventStatus.Happened;
        return new Claim(denied ? EventStatus.Denied : reported ? EventStatus.Reported : phase, phase);
    }

    /// <summary>The words without the claims at their end.</summary>
    public ReadOnlySpan<char> WithoutClaims(ReadOnlySpan<char> words)
    {
        while (true)
        {
            var length = 0;
            foreach (var (word, _) in _words)
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
            var (length, effect) = At(words[at..]);
            if (effect == wanted) return true;
            at += Math.Max(1, length);
        }

        return false;
    }

    private (int Length, Intention Effect) At(ReadOnlySpan<char> words)
    {
        foreach (var (word, effect) in _words)
        {
            if (words.StartsWith(word)) return (word.Length, effect);
        }

        return default;
    }
}
