using Briefing.Index.Terms;

namespace Briefing.Answers;

/// <summary>The words of a question that what is found must hold, whatever their case and ending.</summary>
internal sealed class WordFilter(string words)
{
    private readonly string[] _terms = [.. TermReader.Read(words).Select(term => term.Text).Distinct()];

    public bool IsEmpty => _terms.Length == 0;

    public bool AllIn(IEnumerable<string> texts)
    {
        var missing = _terms.ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            missing.ExceptWith(TermReader.Read(text).Select(term => term.Text));
            if (missing.Count == 0) return true;
        }

        return missing.Count == 0;
    }
}
