using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>A phrase where it stands, with the preposition before it and the tense of its clause.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Role">Of the preposition before it, or of the postposition behind it.</param>
/// <param name="First">The first token with the preposition.</param>
/// <param name="End">One past the last token, with the postposition.</param>
/// <param name="Tense">Of the clause.</param>
internal sealed record FoundPhrase(Sentence Sentence, DatePhrase Phrase, TimeRole Role, int First, int End, Tense Tense);

/// <summary>Finds the phrases of time words in a sentence. Immutable; one instance serves all threads.</summary>
internal sealed class DatePhraseReader
{
    /// <summary>The lexicon is read once.</summary>
    public static DatePhraseReader Shared { get; } = new();

    private readonly DateWordReader _words = new(DateLexicon.Load());
    private readonly DateGrammar _grammar = new(DateRuleReader.Read());
    private readonly ClauseTenseReader _tenses = new();

    private DatePhraseReader()
    {
    }

    public TimePrepositions Prepositions { get; } = new();

    /// <param name="sentence">Where to look.</param>
    /// <param name="isTyped">A question as people type it: no capitals asked for, and a month standing alone is a month.</param>
    /// <param name="words">Room to work in, kept by the caller between sentences.</param>
    /// <param name="found">Takes the phrases, in order.</param>
    public void Read(Sentence sentence, bool isTyped, List<DateWord> words, List<FoundPhrase> found)
    {
        if (!_words.Read(sentence, isTyped, words)) return;
        var firstOfSentence = found.Count;
        for (var at = 0; at < words.Count; at++)
        {
            if (_grammar.Match(words, at) is not { } phrase) continue;
            while (at + 1 < words.Count && words[at + 1].First <= phrase.Last) at++;
            if (phrase.Meaning is DateMeaning.None or DateMeaning.Duration) continue;

            var role = Prepositions.EndingBefore(sentence.Tokens, phrase.First, out var first);
            var after = Prepositions.BeginningAt(sentence.Tokens, phrase.Last + 1, out var end);
            if (after != TimeRole.None) role = after;
            var isJoined = role is TimeRole.And or TimeRole.To && found.Count > firstOfSentence && first - found[^1].End is 0 or 1;
            if (!IsDate(sentence, phrase, isJoined ? TimeRole.In : role, isTyped)) continue;
            if (role is TimeRole.Of or TimeRole.And or TimeRole.To) first = phrase.First;
            var tense = _tenses.Around(sentence, phrase.First, phrase.Last);
            if (tense == Tense.Past && phrase is { Weekday: not null, Month: null, Direction: null } && role != TimeRole.Since && _tenses.IsAheadOfPerfect(sentence, phrase.First)) tense = Tense.Future;
            found.Add(new FoundPhrase(sentence, phrase, role, first, end, tense));
        }

        ShareYears(found, firstOfSentence);
    }

    private static bool IsDate(Sentence sentence, DatePhrase phrase, TimeRole role, bool isTyped) =>
        isTyped ? DatePhraseFilter.IsAsked(sentence, phrase, role) : DatePhraseFilter.IsDate(sentence, phrase, role);

    /// <summary>"From March to June 2024", "from December 2018 to January": dates that are joined share the year one of them has.</summary>
    private void ShareYears(List<FoundPhrase> found, int first)
    {
        for (var at = found.Count - 2; at >= first; at--)
        {
            var (one, next) = (found[at].Phrase, found[at + 1].Phrase);
            if (one.Month is not { } month || next.Month is not { } nextMonth || !AreJoined(found[at], found[at + 1])) continue;
            if (LacksYear(one) && next.Year is { } year) found[at] = found[at] with { Phrase = one.InYear(month > nextMonth ? year - 1 : year) };
            if (LacksYear(next) && one.Year is { } begin) found[at + 1] = found[at + 1] with { Phrase = next.InYear(month > nextMonth ? begin + 1 : begin) };
        }
    }

    private static bool LacksYear(DatePhrase phrase) => !phrase.HasYear && phrase.YearOffset is null && phrase.Meaning == DateMeaning.Calendar;

    private bool AreJoined(FoundPhrase one, FoundPhrase next) =>
        Prepositions.Between(one.Sentence.Tokens, one.End, next.Phrase.First) is TimeRole.To or TimeRole.And or TimeRole.Until;
}
