using System.Runtime.InteropServices;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Numbers the words of several articles, each word once over all of them and once within each. A thread keeps one, because a
/// table as large as this is dear to make for every question.
/// </summary>
internal sealed class WordNumbers
{
    [ThreadStatic]
    private static WordNumbers? kept;

    private readonly Dictionary<uint, int> _numbers = [];
    private int[] _within = new int[4096];

    public int Count => _numbers.Count;

    /// <summary>This thread's, without numbers; the one started before is not to be used any more.</summary>
    public static WordNumbers Start()
    {
        kept ??= new WordNumbers();
        kept._numbers.Clear();
        return kept;
    }

    public void StartArticle() => Array.Fill(_within, -1, 0, Math.Min(_within.Length, Count + 1));

    /// <param name="stem">The part of a term's hash that stands for its stem.</param>
    /// <param name="number">Over all articles, counted from 0.</param>
    /// <returns>Its number within the article: -1 when it has none yet, for the caller to give.</returns>
    public ref int Within(uint stem, out int number)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, stem, out var isKnown);
        if (!isKnown)
        {
            known = _numbers.Count - 1;
            if (known >= _within.Length) Array.Resize(ref _within, _within.Length * 2);
            _within[known] = -1;
        }

        number = known;
        return ref _within[known];
    }
}
