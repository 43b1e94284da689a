using Briefing.Reading.Text;

namespace Briefing.Reading.Lexicon;

/// <summary>Words that a lexicon knows, and nothing more of them (<see cref="WordTable{T}"/>).</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _words = new();

    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words) _words[word] = true;
    }

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(SpeltWord word) => _words.Contains(word);
}
