using Briefing.Index.Terms;
using Briefing.Reading.Text;

namespace Briefing.Answers;

/// <summary>The words of a question that what is found must hold, whatever their case and ending.</summary>
internal sealed class WordFilter(string words)
{
    private readonly string[] _stems = [.. Stems(words)];

    public bool IsEmpty => _stems.Length == 0;

    public bool AllIn(IEnumerable<string> texts)
    {
        var held = texts.SelectMany(Stems).ToHashSet(StringComparer.Ordinal);
        return _stems.All(held.Contains);
    }

    private static IEnumerable<string> Stems(string text) => Tokenizer.Tokenize(text, 0, text.Length)
        .Where(token => token.Kind != TokenKind.Punctuation && token.Lower[0] != '\'')
        .Select(token => WordForms.Of(token.Lower).Text);
}
