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

    private static readonly Lazy<NounTree> Kept = new(() => new NounTree());
    private static readonly HashSet<uint> None = [];

    private readonly List<Row> _rows = [];
    private readonly Dictionary<string, List<int>> _rowsOf = [];
    private readonly ConcurrentDictionary<string, HashSet<uint>> _stems = [];

    private NounTree()
    {
        var open = new List<int>();
        foreach (var line in LexiconFile.Lines("index/nouns.txt"))
        {
            var depth = line.AsSpan().IndexOfAnyExcept(Indent);
            var row = Row.Parse(line[depth..], depth, depth == 0 ? -1 : open[depth - 1]);
            open.RemoveRange(depth, open.Count - depth);
            open.Add(_rows.Count);
            foreach (var word in row.Nouns.Concat(row.Others))
            {
                if (!_rowsOf.TryGetValue(word, out var rows)) _rowsOf.Add(word, rows = []);
                rows.Add(_rows.Count);
            }

            _rows.Add(row);
        }
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
    public HashSet<uint> StemsBelow(string noun) => _stems.GetOrAdd(noun, ReadStems);

    private bool IsNoun(string word) => ChiefRows(word).Any();

    /// <summary>Where a word stands that is chiefly a noun, in its commonest sense: a kind may be of several others.</summary>
    private IEnumerable<int> ChiefRows(string word) => RowsOf(word).Where(row => _rows[row].Nouns.Contains(word));

    private List<int> RowsOf(string word) => _rowsOf.TryGetValue(word, out var rows) ? rows : [];

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
                foreach (var word in _rows[below].Nouns.Concat(_rows[below].Others)) stems.Add(IndexTerm.StemOf(WordForms.Of(word).Hash));
            }
        }

        stems.Remove(IndexTerm.StemOf(WordForms.Of(noun).Hash));
        return stems.Count > MostWords ? None : stems;
    }

    private readonly record struct Row(int Depth, int Parent, bool IsNamed, string[] Nouns, string[] Others)
    {
        public static Row Parse(string words, int depth, int parent)
        {
            var parts = words.TrimStart(Named).Split(ChieflyOthers);
            return new Row(depth, parent, words[0] == Named, Words(parts[0]), parts.Length > 1 ? Words(parts[1]) : []);
        }

        private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
