using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Whether the words at a token are spoken: inside quotation marks "it" is what the speaker speaks of.</summary>
internal static class QuoteState
{
    /// <summary>Follows the quotation mark at a token, if it is one.</summary>
    public static bool Follows(ref bool isQuoted, Sentence sentence, int at)
    {
        switch (sentence.Tokens[at].Lower)
        {
            case "“":
                isQuoted = true;
                return true;
            case "”":
                isQuoted = false;
                return true;
            case "\"":
                isQuoted = !isQuoted;
                return true;
            default:
                return false;
        }
    }
}
