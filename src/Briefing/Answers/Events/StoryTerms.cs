using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Events;

/// <summary>
/// Reads the names of those who take part in events, the words of what these happen to and their amounts, as hash codes that are quickly compared
/// and mean something in this process alone.
/// </summary>
internal sealed class StoryTerms(Organisations organisations, QuestionWords stops)
{
    /// <summary>Each of those who take part in an event, with its kind: the same for all names of an organisation.</summary>
    public long[] OfActors(Event told) => [.. told.Who.Select(actor => ((long)NumberOf(told.Kind) << 32) | (uint)NumberOf(organisations.KeyOf(actor.Name)))];

    /// <summary>The words of a phrase, stemmed, without those that name nothing; each once.</summary>
    public int[] OfThing(string what) =>
    [
        .. Tokenizer.Tokenize(what, 0, what.Length)
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Ideograph && token.Lower[0] != '\'' && !stops.IsStop(token.Lower))
            .Select(token => NumberOf(WordForms.Of(token.Lower).Text))
            .Distinct(),
    ];

    /// <summary>The numbers that an amount says (<see cref="WrittenNumber.Numbers"/>).</summary>
    public static int[] OfAmount(string amount) => [.. WrittenNumber.Numbers(amount).Select(NumberOf)];

    private static int NumberOf(string word) => word.GetHashCode(StringComparison.Ordinal);
}
