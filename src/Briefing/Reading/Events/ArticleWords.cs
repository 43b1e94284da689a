namespace Briefing.Reading.Events;

/// <summary>Finds where a word stands in a text, spelt exactly so.</summary>
internal static class ArticleWords
{
    public static IEnumerable<int> Of(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) yield return at;
        }
    }

    /// <summary>No capitalised word stands beside the word, with a space between.</summary>
    public static bool IsAlone(string text, int at, int length)
    {
        var next = at + length + 1;
        if (next < text.Length && text[next - 1] == ' ' && char.IsUpper(text[next])) return false;
        if (at < 2 || text[at - 1] != ' ') return true;
        var before = at - 2;
        while (before > 0 && char.IsLetter(text[before - 1])) before--;
        return !char.IsUpper(text[before]);
    }
}
