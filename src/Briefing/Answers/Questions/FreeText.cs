using System.Globalization;

namespace Briefing.Answers.Questions;

/// <summary>A word of a typed question: from its first character to one past its last, punctuation around it left out.</summary>
internal readonly record struct TypedWord(int Start, int End);

/// <summary>
/// What is not yet understood of a typed question. A stretch that is understood is taken out and leaves a line break, over
/// which no phrase reaches.
/// </summary>
internal sealed class FreeText
{
    public const char Break = '\n';

    private const string Around = ",;:!?.。，；：！？、\"“”„«»'‘’()[]{}<>*_`|";

    public FreeText(string text) => Text = text;

    public string Text { get; private set; }

    /// <summary>Controls and broken surrogate pairs become spaces: nobody means them. Digits of full width, as keyboards for Chinese write them, become the usual ones.</summary>
    public static string Clean(string typed) => string.Create(typed.Length, typed, static (clean, source) =>
    {
        for (var i = 0; i < source.Length; i++) clean[i] = IsKept(source, i) ? Usual(source[i]) : ' ';
    });

    public void Add(string more) => Text = Text + Break + more;

    /// <summary>Takes a stretch out and returns it.</summary>
    public string Take(int start, int end)
    {
        var taken = Text[start..end];
        Text = string.Concat(Text.AsSpan(0, start), new string(Break, end - start), Text.AsSpan(end));
        return taken;
    }

    public IReadOnlyList<TypedWord> Words()
    {
        var words = new List<TypedWord>();
        for (var at = 0; at < Text.Length; at++)
        {
            if (char.IsWhiteSpace(Text[at])) continue;
            var stop = at;
            while (stop < Text.Length && !char.IsWhiteSpace(Text[stop])) stop++;
            if (Trimmed(at, stop) is { } word) words.Add(word);
            at = stop;
        }

        return words;
    }

    public string this[TypedWord word] => Text[word.Start..word.End];

    private TypedWord? Trimmed(int start, int end)
    {
        while (start < end && Around.Contains(Text[start], StringComparison.Ordinal)) start++;
        while (end > start && Around.Contains(Text[end - 1], StringComparison.Ordinal) && !IsInitials(start, end)) end--;
        return start == end ? null : new TypedWord(start, end);
    }

    /// <summary>"U.S." keeps its last dot.</summary>
    private bool IsInitials(int start, int end) => Text[end - 1] == '.' && Text.AsSpan(start, end - start - 1).Contains('.');

    private static char Usual(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    private static bool IsKept(string text, int at) => char.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.Control => false,
        UnicodeCategory.Surrogate => char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}
