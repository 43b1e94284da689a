using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names.Chinese;

/// <summary>What a word says of the names beside it; see the head of <c>chinese-name-words.tsv</c>.</summary>
internal enum ChineseRole
{
    None,
    Head,
    Trade,
    Reference,
    Announces,
    Acts,
    Time,
    Title,
    Common,

    /// <summary>May lead a name, and is none of it: "华东".</summary>
    Region,
}

/// <summary>The words of <c>names/chinese-name-words.tsv</c>, found by the longest that begins at a character.</summary>
internal sealed class ChineseNameWords
{
    private readonly Dictionary<string, ChineseRole>.AlternateLookup<ReadOnlySpan<char>> _roles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _families;
    private readonly int _longest;

    private ChineseNameWords()
    {
        var rows = LexiconFile.Table("names/chinese-name-words.tsv").ToList();
        _families = rows.Where(row => row[1] == "family").Select(row => row[0]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
        var roles = rows.Where(row => row[1] != "family").ToDictionary(row => row[0], row => Enum.Parse<ChineseRole>(row[1], ignoreCase: true));
        _roles = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = roles.Keys.Max(word => word.Length);
    }

    public static ChineseNameWords Shared { get; } = new();

    /// <summary>The longest word that <paramref name="text"/> begins with, and its role; length 0 for none.</summary>
    public (int Length, ChineseRole Role) At(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_roles.TryGetValue(text[..length], out var role)) return (length, role);
        }

        return default;
    }

    /// <summary>The length of the family name that <paramref name="text"/> begins with; 0 for none.</summary>
    public int FamilyAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && _families.Contains(text[..2])) return 2;
        return text.Length > 1 && _families.Contains(text[..1]) ? 1 : 0;
    }
}
