using System.Text;

namespace Briefing.Answers;

/// <summary>Words as they compare between copies: publishers change quotation marks, dashes and capitals.</summary>
internal static class SameWords
{
    /// <summary>Letters and digits in small letters, one blank for white space, none for punctuation.</summary>
    public static string Of(string words)
    {
        var same = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)) same.Append(char.ToLowerInvariant(sign));
            else if (char.IsWhiteSpace(sign) && same.Length > 0 && same[^1] != ' ') same.Append(' ');
        }

        return same.ToString().TrimEnd();
    }
}
