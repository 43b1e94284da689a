using Briefing.Index.Retrieval;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Answers.Questions;

/// <summary>
/// Puts a question in the words of the other language, English or Chinese: its places and well-known organisations by their names
/// there, the words of events by <c>translations.tsv</c>.
/// </summary>
internal sealed class QuestionTranslator
{
    private const int LongestWord = 6;

    private readonly Organisations _organisations;
    private readonly Lazy<Dictionary<string, string>> _chinesePlaces;
    private readonly Dictionary<string, string> _toChinese = new(StringComparer.OrdinalIgnoreCase), _toEnglish = new(StringComparer.Ordinal);

    public QuestionTranslator(Gazetteer places, Organisations organisations)
    {
        (_organisations, _chinesePlaces) = (organisations, new(() => ChinesePlaces(places)));
        foreach (var row in LexiconFile.Table("questions/translations.tsv"))
        {
            var (english, chinese) = (row[0].Split(' '), row[1].Split(' '));
            foreach (var form in english) _toChinese.TryAdd(form, chinese[0]);
            foreach (var word in chinese) _toEnglish.TryAdd(word, english[0]);
        }
    }

    /// <param name="typed">The question as typed.</param>
    /// <param name="read">The same, its names and times taken out.</param>
    /// <returns>Null when it names nothing, or a name or half of the words are not known there.</returns>
    public string? Translate(string typed, Question read)
    {
        var isChinese = Script.HasIdeograph(typed);
        var names = read.Where.Select(asked => isChinese ? asked.Place.Name : _chinesePlaces.Value.GetValueOrDefault(asked.Place.Id))
            .Concat(read.Who.Select(name => _organisations.Find(name) is { } known ? NameOf(known, isChinese) : null)).ToList();
        if (names.Count == 0 || names.Contains(null)) return null;
        var (words, unknown) = isChinese ? ToEnglish(read.Words) : ToChinese(read.Words);
        return unknown > words.Count ? null : string.Join(' ', [.. names, .. words]);
    }

    private static string? NameOf(Organisation known, bool isChinese) => isChinese ? known.Name : known.Aliases.FirstOrDefault(alias => Script.HasIdeograph(alias));

    private (List<string> Words, int Unknown) ToChinese(string words)
    {
        var typed = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = typed.Select(word => _toChinese.GetValueOrDefault(word)).OfType<string>().Distinct().ToList();
        return (known, typed.Count(word => !_toChinese.ContainsKey(word)));
    }

    /// <summary>The longest words first, for no space shows where one ends; what is no Chinese stays as it is.</summary>
    private (List<string> Words, int Unknown) ToEnglish(string words)
    {
        var (known, unknown) = (new List<string>(), 0);
        var tokens = UnspacedStops.Without(words, Tokenizer.Tokenize(words, 0, words.Length));
        for (var at = 0; at < tokens.Count;)
        {
            var token = tokens[at];
            var length = token.Kind == TokenKind.Ideograph ? LengthAt(words, token.Start) : 0;
            if (length > 0) known.Add(_toEnglish[words.Substring(token.Start, length)]);
            else if (token.Kind is TokenKind.Word or TokenKind.Number) known.Add(words[token.Start..token.End]);
            else if (token.Kind == TokenKind.Ideograph) unknown++;
            var end = token.Start + Math.Max(1, length);
            do at++;
            while (at < tokens.Count && tokens[at].Start < end);
        }

        return (known, unknown / 2);
    }

    private int LengthAt(string words, int start)
    {
        for (var length = Math.Min(LongestWord, words.Length - start); length > 0; length--)
        {
            if (_toEnglish.ContainsKey(words.Substring(start, length))) return length;
        }

        return 0;
    }

    /// <summary>By a place's id, its shortest name of two characters and more: the usual one.</summary>
    private static Dictionary<string, string> ChinesePlaces(Gazetteer places) =>
        places.Names.All.Where(pair => pair.Key.Length > 1 && Script.HasIdeograph(pair.Key))
            .GroupBy(pair => pair.Value.Place.Id, pair => pair.Key)
            .ToDictionary(names => names.Key, names => names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First());
}
