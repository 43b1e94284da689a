using System.Collections.Concurrent;
using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;

namespace Briefing.Index.Retrieval;

/// <summary>What is a kind of what, by the English nouns of <c>index/nouns.txt</c>: an owl of animal, a baker of person.</summary>
internal sealed class NounTree
{
    public const string Person = "person", Integer = "integer";

    private const char Indent = '\t', Named = '*', ChieflyOthers = '/';

    /// <summary>A kind of more words than this tells none from another.</summary>
    private const int MostWords = 1500;

    /// <summary>Kinds whose words are kept: those that are asked for again and again.</summary>
    private const int MostKept = 50;

    private static readonly Lazy<NounTree> Kept = new(() => new NounTree());
    private static readonly HashSet<uint> None = [];

    private readonly List<Row> _rows = [];

    /// <summary>Hashes of all words, in order, and the rows they stand in: the words themselves stand in the rows.</summary>
    private readonly int[] _hashes, _rowsOfHashes;
    private readonly ConcurrentDictionary<string, HashSet<uint>> _stems = [];

    private NounTree()
    {
        var (open, hashes, rows) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var line in LexiconFile.Lines("index/nouns.txt"))
        {
            var depth = line.AsSpan().IndexOfAnyExcept(Indent);
            var row = new Row(line[depth..], depth, depth == 0 ? -1 : open[depth - 1]);
            open.RemoveRange(depth, open.Count - depth);
            open.Add(_rows.Count);
            foreach (var word in row.All)
            {
                hashes.Add(word.GetHashCode(StringComparison.Ordinal));
                rows.Add(_rows.Count);
            }

            _rows.Add(row);
        }

        (_hashes, _rowsOfHashes) = ([.. hashes], [.. rows]);
        Array.Sort(_hashes, _rowsOfHashes);
    }

    /// <summary>Read when it is first asked for.</summary>
    public static NounTree Instance => Kept.Value;

    /// <summary>The noun that a word chiefly is, or is the plural of; null when it is none.</summary>
    public string? Find(string word)
    {
        if (IsNoun(word)) return word;
        if (!word.EndsWith('s')) return null;
        string[] singulars = [word[..^1], word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : "", word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : ""];
        return Array.FindLast(singulars, IsNoun);
    }

    /// <summary>Whether a noun is of a kind, in its commonest sense.</summary>
    public bool Is(string noun, string kind) => ChiefRows(noun).Any(row => Above(row).Any(above => above.Nouns.Contains(kind)));

    /// <summary>Most things of that kind have names: battles, rivers.</summary>
    public bool IsNamed(string noun) => ChiefRows(noun).Any(row => _rows[row].IsNamed);

    /// <summary>Stems of the words for what is of a kind, in any of its senses; none when they are too many to tell anything.</summary>
    public HashSet<uint> StemsBelow(string noun)
    {
        if (_stems.Count > MostKept) _stems.Clear();
        return _stems.GetOrAdd(noun, ReadStems);
    }

    private bool IsNoun(string word) => ChiefRows(word).Any();

    /// <summary>Where a word stands that is chiefly a noun, in its commonest sense: a kind may be of several others.</summary>
    private IEnumerable<int> ChiefRows(string word) => RowsOf(word).Where(row => _rows[row].Nouns.Contains(word));

    private IEnumerable<int> RowsOf(string word)
    {
        var hash = word.GetHashCode(StringComparison.Ordinal);
        var at = Array.BinarySearch(_hashes, hash);
        while (at > 0 && _hashes[at - 1] == hash) at--;
        for (; at >= 0 && at < _hashes.Length && _hashes[at] == hash; at++)
        {
            if (_rows[_rowsOfHashes[at]].All.Contains(word)) yield return _rowsOfHashes[at];
        }
    }

    /// <summary>A row and those it stands under.</summary>
    private IEnumerable<Row> Above(int row)
    {
        for (; row >= 0; row = _rows[row].Parent) yield return _rows[row];
    }

    private HashSet<uint> ReadStems(string noun)
    {
        var stems = new HashSet<uint>();
        foreach (var row in RowsOf(noun))
        {
            for (var below = row + 1; below < _rows.Count && _rows[below].Depth > _rows[row].Depth; below++)
            {
                foreach (var word in _rows[below].All) stems.Add(IndexTerm.StemOf(WordForms.Of(word).Hash));
            }
        }

        stems.Remove(IndexTerm.StemOf(WordForms.Of(noun).Hash));
        return stems.Count > MostWords ? None : stems;
    }

    /// <param name="Line">As it stands in the file, which takes less memory than its words.</param>
    /// <param name="Depth">How many it stands under.</param>
    /// <param name="Parent">The one it stands under; -1 for none.</param>
    private readonly record struct Row(string Line, int Depth, int Parent)
    {
        public bool IsNamed => Line[0] == Named;

        /// <summary>Words that are chiefly this noun.</summary>
        public string[] Nouns => Words(Line.AsSpan(0, EndOfNouns));

        /// <summary>Those and the others.</summary>
        public IEnumerable<string> All => Nouns.Concat(Words(Line.AsSpan(EndOfNouns)));

        private int EndOfNouns => Line.IndexOf(ChieflyOthers, StringComparison.Ordinal) is var end and >= 0 ? end : Line.Length;

        private static string[] Words(ReadOnlySpan<char> words) => words.Trim([Named, ChieflyOthers, ' ']).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
