using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>
/// The list of well-known organisations, <c>Lexicon/names/organisations.tsv</c>, and the sameness of names: legal forms,
/// "the", possessives, case and the dots of initials never count. Immutable; one instance serves all threads.
/// </summary>
public sealed class Organisations
{
    private const char Ambiguous = '?';
    private const int MostParents = 8;

    private readonly Dictionary<string, Organisation> _byKey = new(StringComparer.Ordinal);

    private Organisations()
    {
        foreach (var row in LexiconFile.Table("names/organisations.tsv")) Add(row);
    }

    /// <summary>Names as in the file, each with its organisation, and whether it is also an ordinary word.</summary>
    internal List<(string Name, Organisation Organisation, bool IsAmbiguous)> Names { get; } = [];

    /// <exception cref="FileNotFoundException">The installation lacks the file.</exception>
    public static Organisations Load() => new();

    /// <summary>The well-known organisation of that name; null when there is none.</summary>
    public Organisation? Find(string name) => _byKey.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The usual name of a well-known organisation; any other name as it is.</summary>
    public string Canonical(string name) => Find(name)?.Name ?? name.Trim();

    /// <summary>Both names mean one organisation: "AWS" and "Amazon Web Services, Inc.".</summary>
    public bool Same(string first, string second) => KeyOf(first) == KeyOf(second);

    /// <summary>A question for <paramref name="asked"/> means <paramref name="actor"/> too: the same, or a part of it ("Amazon" covers "AWS").</summary>
    public bool Covers(string asked, string actor) => KeyOf(asked) is { Length: > 0 } whole && KeysOf(actor).Contains(whole);

    /// <summary>The key of an organisation, the same for all of its names; then those of the organisations it is part of, nearest first.</summary>
    internal IEnumerable<string> KeysOf(string name)
    {
        yield return KeyOf(name);
        var part = Find(name);
        for (var step = 0; step < MostParents && part?.Parent is { } parent; step++)
        {
            yield return KeyOf(parent);
            part = Find(parent);
        }
    }

    /// <summary>The well-known name spelt most like <paramref name="name"/>; null when none is near.</summary>
    public string? Nearest(string name)
    {
        var key = NameKey.Of(name);
        var most = Math.Min(2, key.Length / 4);
        if (most == 0 || key.Length > Spelling.LongestWord) return null;

        string? best = null;
        foreach (var (other, organisation) in _byKey)
        {
            var distance = Math.Abs(other.Length - key.Length) > most ? int.MaxValue : Spelling.Distance(key, other);
            if (distance > most) continue;
            (best, most) = (organisation.Name, distance - 1);
            if (most < 0) break;
        }

        return best;
    }

    internal string KeyOf(string name) => Find(name) is { } known ? NameKey.Of(known.Name) : NameKey.Of(name);

    private void Add(string[] row)
    {
        var name = row[0].TrimStart(Ambiguous);
        var aliases = row.Length > 2 ? row[2].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
        var parent = row.Length > 3 && row[3].Length > 0 ? row[3] : null;
        var organisation = new Organisation(name, row[1], [.. aliases.Select(alias => alias.TrimStart(Ambiguous))], parent);

        foreach (var written in aliases.Prepend(row[0]))
        {
            var plain = written.TrimStart(Ambiguous);
            _byKey.TryAdd(NameKey.Of(plain), organisation);
            Names.Add((plain, organisation, written[0] == Ambiguous));
        }
    }
}
