using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>The words of <c>chinese-claims.txt</c>, which say how far a deed has come.</summary>
internal sealed class ChineseClaims
{
    private readonly (string Word, Intention Effect)[] _words =
        [.. LexiconFile.Table("chinese-claims.txt").Select(row => (row[0], Enum.Parse<Intention>(row[1], ignoreCase: true)))];

    /// <param name="sentence">The words from the sentence's start to the verb.</param>
    /// <param name="clause">Those of them from the clause's start.</param>
    /// <returns>Null when no event is claimed.</returns>
    public Claim? Read(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause)
    {
        var phase = EventStatus.Happened;
        bool reported = false, denied = false;
        foreach (var (word, effect) in _words)
        {
            if (!(effect == Intention.Reported ? sentence : clause).Contains(word, StringComparison.Ordinal)) continue;
            if (effect == Intention.Undone) return null;
            reported |= effect == Intention.Reported;
            denied |= effect == Intention.Denied;
            if (effect == Intention.Planned) phase = EventStatus.Planned;
            if (effect == Intention.Begun && phase == EventStatus.Happened) phase = EventStatus.UnderWay;
        }

        return new Claim(denied ? EventStatus.Denied : reported ? EventStatus.Reported : phase, phase);
    }
}
