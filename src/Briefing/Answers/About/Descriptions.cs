using Briefing.Articles;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Answers.About;

/// <summary>Finds where a sentence says what a name is: "the library, an open-source framework for …", "the library is a …".</summary>
internal sealed class Descriptions
{
    private const int MostTokens = 40;

    private readonly Dictionary<string, HashSet<string>> _cues =
        LexiconFile.Table("questions/description-cues.tsv").ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet());

    /// <summary>From the name to the end of its description; null when the sentence has none.</summary>
    public TextSpan? Find(Sentence sentence, TextSpan name)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && tokens[at].Start < name.End) at++;
        if (at < tokens.Count && tokens[at].Lower == ".") at++; // the dot of "Inc."
        if (at + 2 >= tokens.Count || !_cues.TryGetValue(tokens[at].Lower, out var openers) || !openers.Contains(tokens[at + 1].Lower)) return null;

        var end = at + 2;
        while (end < tokens.Count && end - at < MostTokens && tokens[end].Lower is not ("," or ";" or "." or "—" or "\"" or "”")) end++;
        return name with { End = tokens[end - 1].End };
    }
}
