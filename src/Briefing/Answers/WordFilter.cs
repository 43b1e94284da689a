using Briefing.Index.Terms;

namespace Briefing.Answers;

/// <summary>The words of a question that what is found must hold, whatever their case and ending. For one thread at a time.</summary>
internal sealed class WordFilter(string words)
{
    private readonly string[] _terms = [.. TermReader.Read(words).Select(term => term.Text).Distinct()];

    /// <summary>An answer holds thousands of texts against them: the lists are used again.</summary>
    private readonly List<string> _missing = [];
    private readonly List<IndexTerm> _read = [];

    public bool IsEmpty => _terms.Length == 0;

    public bool AllIn(IEnumerable<string> texts)
    {
        _missing.Clear();
        _missing.AddRange(_terms);
        foreach (var text in texts)
        {
            _read.Clear();
            TermReader.Read(text, _read);
            foreach (var term in _read) _missing.Remove(term.Text);
            if (_missing.Count == 0) return true;
        }

        return _missing.Count == 0;
    }
}
