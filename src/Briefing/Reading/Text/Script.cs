namespace Briefing.Reading.Text;

/// <summary>Questions about the script of characters.</summary>
public static class Script
{
    /// <summary>A character of a script written without spaces (Unicode blocks of Han, Kana and Hangul).</summary>
    public static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\uf900' and <= '\ufaff');

    public static bool HasIdeograph(ReadOnlySpan<char> text)
    {
        // All of them lie above: most text is done with at one look.
        for (var first = text.IndexOfAnyInRange('\u3040', '\ufaff'); first >= 0 && first < text.Length; first++)
        {
            if (IsIdeograph(text[first])) return true;
        }

        return false;
    }
}
