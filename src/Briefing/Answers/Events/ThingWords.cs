using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Text;

namespace Briefing.Answers.Events;

/// <summary>The words of what events happen to, stemmed, each phrase taken apart once: of thousands of events most are held against many others.</summary>
internal sealed class ThingWords(QuestionWords stops)
{
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);

    /// <summary>Two things can be one when they share a word, or when of one nothing is said.</summary>
    public bool AreShared(string? one, string? other)
    {
        if (one is null || other is null) return true;
        var (first, second) = (Of(one), Of(other));
        return first.Count == 0 || second.Count == 0 || first.Overlaps(second);
    }

    private HashSet<string> Of(string what)
    {
        if (!_known.TryGetValue(what, out var words)) _known[what] = words = Read(what);
        return words;
    }

    private HashSet<string> Read(string what) =>
    [
        .. Tokenizer.Tokenize(what, 0, what.Length)
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Ideograph && token.Lower[0] != '\'' && !stops.IsStop(token.Lower))
            .Select(token => WordForms.Of(token.Lower).Text),
    ];
}
