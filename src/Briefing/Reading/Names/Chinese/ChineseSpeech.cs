using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names.Chinese;

/// <summary>The verbs of saying of <c>names/chinese-speech-verbs.txt</c>.</summary>
internal static class ChineseSpeech
{
    private static readonly string[] Verbs = [.. LexiconFile.Lines("names/chinese-speech-verbs.txt")];

    public static bool Begins(ReadOnlySpan<char> words)
    {
        foreach (var verb in Verbs)
        {
            if (words.StartsWith(verb)) return true;
        }

        return false;
    }

    public static bool Ends(ReadOnlySpan<char> words)
    {
        foreach (var verb in Verbs)
        {
            if (words.EndsWith(verb)) return true;
        }

        return false;
    }
}
