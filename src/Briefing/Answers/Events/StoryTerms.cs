using System.Collections.Concurrent;
using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Events;

/// <summary>
/// The names of those who take part in events, the words of what these happen to and their amounts, as numbers that are quickly compared. To read them takes
/// longer than all else that joins stories: each is read once and kept for the questions to come. Serves all threads.
/// </summary>
internal sealed class StoryTerms(Organisations organisations, QuestionWords stops)
{
    /// <summary>Names and phrases: some megabytes of them.</summary>
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal), _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _things = new(StringComparer.Ordinal), _amounts = new(StringComparer.Ordinal);
    private int _kept, _last;

    /// <summary>So much is kept that it is time to begin anew.</summary>
    public bool IsFull => Volatile.Read(ref _kept) >= MostKept;

    /// <summary>The same for all names of an organisation.</summary>
    public int OfName(string name) => _names.TryGetValue(name, out var known) ? known : _names.GetOrAdd(Kept(name), NumberOf(organisations.KeyOf(name)));

    /// <summary>The words of a phrase, stemmed, without those that name nothing; each once.</summary>
    public int[] OfThing(string what) => _things.TryGetValue(what, out var known) ? known : _things.GetOrAdd(Kept(what), Read(what));

    /// <summary>The numbers that an amount says (<see cref="WrittenNumber.Numbers"/>).</summary>
    public int[] OfAmount(string amount) =>
        _amounts.TryGetValue(amount, out var known) ? known : _amounts.GetOrAdd(Kept(amount), [.. WrittenNumber.Numbers(amount).Select(NumberOf)]);

    private int[] Read(string what) =>
    [
        .. Tokenizer.Tokenize(what, 0, what.Length)
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Ideograph && token.Lower[0] != '\'' && !stops.IsStop(token.Lower))
            .Select(token => NumberOf(WordForms.Of(token.Lower).Text))
            .Distinct(),
    ];

    private int NumberOf(string word) => _numbers.TryGetValue(word, out var known) ? known : _numbers.GetOrAdd(word, Interlocked.Increment(ref _last));

    private string Kept(string written)
    {
        Interlocked.Increment(ref _kept);
        return written;
    }
}
