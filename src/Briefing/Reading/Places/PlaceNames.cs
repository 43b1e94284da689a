using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>All names of all places by their key, with the longest name that begins with a word or an ideograph.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<string, PlaceName> _names = new(90_000, StringComparer.Ordinal);

    /// <summary>By the first word: the name that it is alone, and how many words a name that it begins has more.</summary>
    private readonly WordTable<(PlaceName? Alone, int WordsAfter)> _firstWords = new();
    private readonly Dictionary<char, int> _ideographsFrom = [];
    private readonly HashSet<string> _exclusive = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, PlaceName>> All => _names;

    public PlaceName? Find(string key) => _names.GetValueOrDefault(key);

    /// <param name="key">By <see cref="PlaceKey"/>.</param>
    /// <param name="name">What the key names.</param>
    /// <param name="isExclusive">No later name of the same key counts.</param>
    public void Add(string key, PlaceName name, bool isExclusive = false)
    {
        if (key.Length == 0 || (_exclusive.Contains(key) && !isExclusive)) return;
        if (isExclusive) _exclusive.Add(key);
        if (!_names.TryGetValue(key, out var first))
        {
            _names.Add(key, name);
            Note(key, name);
        }
        else if (name.Prior > first.Prior)
        {
            name.Next = first;
            _names[key] = name;
            Note(key, name);
        }
        else
        {
            AddAfter(first, name);
        }
    }

    private static void AddAfter(PlaceName at, PlaceName name)
    {
        while (at.Place.Id != name.Place.Id)
        {
            if (at.Next is null || at.Next.Prior < name.Prior)
            {
                (name.Next, at.Next) = (at.Next, name);
                return;
            }

            at = at.Next;
        }
    }

    private void Note(string key, PlaceName name)
    {
        if (Script.IsIdeograph(key[0]))
        {
            _ideographsFrom[key[0]] = Math.Max(_ideographsFrom.GetValueOrDefault(key[0]), key.Length);
            return;
        }

        var space = key.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? key : key[..space];
        var known = _firstWords.GetValueOrDefault(first);
        _firstWords[first] = space < 0 ? (name, known.WordsAfter) : (known.Alone, Math.Max(known.WordsAfter, key.AsSpan().Count(' ')));
    }

    /// <summary>The longest name that begins at a token, and one past its last token.</summary>
    public PlaceName? LongestAt(Sentence sentence, int at, out int end)
    {
        var token = sentence.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Ideograph => LongestIdeographs(sentence, at, out end),
            TokenKind.Word when token.IsCapitalized => LongestWords(sentence, at, out end),
            _ => Nothing(at, out end),
        };
    }

    private PlaceName? LongestIdeographs(Sentence sentence, int at, out int end)
    {
        var start = sentence.Tokens[at].Start;
        if (!_ideographsFrom.TryGetValue(sentence.Source[start], out var longest)) return Nothing(at, out end);
        var run = 1;
        while (run < longest && at + run < sentence.Tokens.Count && sentence.Tokens[at + run] is { Kind: TokenKind.Ideograph } next && next.Start == start + run) run++;

        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; run > 1; run--)
        {
            if (!lookup.TryGetValue(sentence.Source.AsSpan(start, run), out var name)) continue;
            end = at + run;
            return name;
        }

        return Nothing(at, out end);
    }

    private PlaceName? LongestWords(Sentence sentence, int at, out int end)
    {
        end = at + 1;
        var (best, wordsAfter) = BegunBy(sentence.Tokens[at]);
        if (wordsAfter == 0) return best;

        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[PlaceKey.Longest];
        var length = 0;
        for (var i = at; i < sentence.Tokens.Count && wordsAfter >= 0; i++)
        {
            var token = sentence.Tokens[i];
            var touches = i > at && sentence.Tokens[i - 1].End == token.Start;
            if (!PlaceKey.Append(key, ref length, token, touches)) break;
            if (token.Kind != TokenKind.Word) continue;
            if (token.Lower != "'s" && i > at) wordsAfter--;
            if (i == at || wordsAfter < 0 || !EndsName(token, key[..length])) continue;
            if (!lookup.TryGetValue(key[..length], out var name)) continue;
            (best, end) = (name, i + 1);
        }

        return best;
    }

    /// <summary>A name ends with a capitalised word, or with the clitic of "St. John's"; in "Queen's" it is a genitive.</summary>
    private static bool EndsName(in Token token, ReadOnlySpan<char> key) => token.Lower == "'s" ? key.Contains(' ') : token.IsCapitalized;

    /// <summary>"U.S." is looked up as "us".</summary>
    private (PlaceName? Alone, int WordsAfter) BegunBy(in Token token) =>
        token.Lower.AsSpan().IndexOfAny('.', '\'') < 0 ? _firstWords.GetValueOrDefault(token.Spelling) : _firstWords.GetValueOrDefault(PlaceKey.Of(token.Lower));

    private static PlaceName? Nothing(int at, out int end)
    {
        end = at + 1;
        return null;
    }
}
