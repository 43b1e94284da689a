using System.Globalization;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>The words that dates are made of, from <c>Lexicon/dates/words.*.txt</c>; words of several tokens included.</summary>
internal sealed class DateLexicon
{
    /// <summary>"中", the middle of a time, and what makes another word of it: China, the Middle East, a centre.</summary>
    private const string Middle = "中", AfterMiddle = "国國东東央方美欧歐心";

    private static readonly string[] Files = ["dates/words.en.txt", "dates/words.zh.txt"];

    private readonly WordTable<Entry> _entries;

    private DateLexicon(WordTable<Entry> entries) => _entries = entries;

    public static DateLexicon Load()
    {
        var root = new Entry();
        foreach (var row in Files.SelectMany(LexiconFile.Table)) Add(root, row);
        root.Seal();
        return new DateLexicon(new WordTable<Entry>(root.Next!));
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; null when none does.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="last">The last token of the word.</param>
    public DateSense[]? Find(ReadOnlySpan<Token> tokens, int at, out int last)
    {
        last = at;
        if (!_entries.TryGetValue(tokens[at].Spelling, out var entry)) return null;

        var found = entry.Senses;
        for (var next = at + 1; entry.Next is not null && next < tokens.Length; next++)
        {
            if (!entry.Next.TryGetValue(tokens[next].Lower, out entry)) break;
            if (entry.Senses.Length == 0) continue;
            if (BeginsAnother(tokens, next)) break;
            found = entry.Senses;
            last = next;
        }

        return found.Length == 0 ? null : found;
    }

    /// <summary>"2024年中国": the last character belongs to a country, or the like, that follows.</summary>
    private static bool BeginsAnother(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Lower == Middle && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Ideograph && AfterMiddle.Contains(tokens[at + 1].Lower, StringComparison.Ordinal);

    private static void Add(Entry root, string[] row)
    {
        var isClitic = row[0][0] == '\'';
        var entry = isClitic ? root.Step(row[0]) : Tokenizer.Tokenize(row[0], 0, row[0].Length).Aggregate(root, (at, token) => at.Step(token.Lower));
        var flags = row.Length > 2 ? row[2].Split(' ') : [];
        var terms = row[1].Split(' ').Select(ParseTerm).ToArray();
        entry.Add(new DateSense(terms, flags.Contains("capital"), flags.Contains("weak"), flags.Contains("dotted")));
    }

    /// <summary>Reads "month=3", "unit=year" or "the".</summary>
    internal static DateTerm ParseTerm(string term)
    {
        var cut = term.IndexOf('=', StringComparison.Ordinal);
        if (cut < 0) return new DateTerm(Enum.Parse<DateTermKind>(term, ignoreCase: true));
        var kind = Enum.Parse<DateTermKind>(term[..cut], ignoreCase: true);
        return new DateTerm(kind, ParseValue(kind, term[(cut + 1)..]));
    }

    private static int ParseValue(DateTermKind kind, string value) => kind switch
    {
        DateTermKind.Unit or DateTermKind.Units => (int)Enum.Parse<DateUnit>(value, ignoreCase: true),
        DateTermKind.Part => (int)Enum.Parse<DatePart>(value, ignoreCase: true),
        _ => int.Parse(value, CultureInfo.InvariantCulture),
    };

    private sealed class Entry
    {
        private readonly List<DateSense> _adding = [];

        public DateSense[] Senses { get; private set; } = [];

        public Dictionary<string, Entry>? Next { get; private set; }

        public void Add(DateSense sense) => _adding.Add(sense);

        public Entry Step(string lower)
        {
            Next ??= new Dictionary<string, Entry>(StringComparer.Ordinal);
            if (!Next.TryGetValue(lower, out var entry)) Next.Add(lower, entry = new Entry());
            return entry;
        }

        public void Seal()
        {
            Senses = [.. _adding];
            foreach (var entry in Next?.Values ?? Enumerable.Empty<Entry>()) entry.Seal();
        }
    }
}
