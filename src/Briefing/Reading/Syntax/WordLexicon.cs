using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>What a spelling can be: its closed class, or the verb it is a form of.</summary>
/// <param name="Class">The class it has where nothing speaks against it.</param>
/// <param name="Verb">The base form of the verb it may be; null when it is none.</param>
/// <param name="Forms">Which forms of that verb.</param>
/// <param name="IsOftenNoun">The spelling is as often a noun: "plans", "cut".</param>
internal sealed record WordEntry(WordClass Class, string? Verb = null, VerbForms Forms = VerbForms.None, bool IsOftenNoun = false);

/// <summary>English function words and verbs by their spelling, from the files of the lexicon.</summary>
internal sealed class WordLexicon
{
    private readonly WordTable<WordEntry> _entries = new();
    private readonly Dictionary<string, HashSet<string>> _forms = new(StringComparer.Ordinal);

    public static WordLexicon Instance { get; } = new();

    public WordLexicon()
    {
        foreach (var row in LexiconFile.Table("verbs.txt")) AddVerb(row[0].Split(' '));
        foreach (var row in LexiconFile.Table("function-words.txt")) AddClosed(Enum.Parse<WordClass>(row[0], ignoreCase: true), row[1].Split(' '));
    }

    public WordEntry? Find(string lower) => _entries.GetValueOrDefault(lower);

    public WordEntry? Find(SpeltWord word) => _entries.GetValueOrDefault(word);

    /// <summary>The base form when <paramref name="lower"/> is a form of a known verb.</summary>
    public string? VerbOf(string lower) => _entries.GetValueOrDefault(lower)?.Verb;

    /// <summary>All spellings of a verb; regular ones for a verb that the files lack, which is learnt by asking.</summary>
    public IEnumerable<string> FormsOf(string verb)
    {
        lock (_entries)
        {
            if (!_forms.ContainsKey(verb)) AddVerb([verb]);
            return [.. _forms[verb]];
        }
    }

    private void AddClosed(WordClass wordClass, string[] words)
    {
        foreach (var word in words)
        {
            var verb = _entries.GetValueOrDefault(word);
            var own = wordClass is WordClass.Be or WordClass.Have or WordClass.Do ? new WordEntry(wordClass, words[0], AuxiliaryForms(word)) : null;
            if (own is not null) FormsNoted(words[0]).Add(word);
            _entries[word] = own ?? new WordEntry(wordClass, verb?.Verb, verb?.Forms ?? VerbForms.None, verb?.IsOftenNoun ?? false);
        }
    }

    private HashSet<string> FormsNoted(string verb)
    {
        if (!_forms.TryGetValue(verb, out var forms)) _forms[verb] = forms = [];
        return forms;
    }

    private static VerbForms AuxiliaryForms(string word) => word switch
    {
        "be" or "have" or "do" or "'ve" => VerbForms.Base | VerbForms.Present,
        "been" or "done" => VerbForms.Participle,
        "was" or "were" or "did" => VerbForms.Past,
        "had" => VerbForms.Past | VerbForms.Participle,
        "being" or "having" or "doing" => VerbForms.Gerund,
        _ => VerbForms.Present,
    };

    private void AddVerb(string[] row)
    {
        var often = row[^1] == "+";
        var words = often ? row[..^1] : row;
        var (verb, past, participle) = words.Length >= 3 ? (words[0], words[1], words[2]) : (words[0], Inflection.Past(words[0]), Inflection.Past(words[0]));
        AddForm(verb, verb, VerbForms.Base | VerbForms.Present, often);
        AddForm(Inflection.Present(verb), verb, VerbForms.Present, often);
        AddForm(past, verb, VerbForms.Past, often: false);
        AddForm(participle, verb, VerbForms.Participle, often: false);
        AddForm(Inflection.Gerund(verb), verb, VerbForms.Gerund, often: false);
        if (words.Length >= 3 || Inflection.BritishStem(verb) is not { } stem) return;
        AddForm(stem + "ed", verb, VerbForms.Past | VerbForms.Participle, often: false);
        AddForm(stem + "ing", verb, VerbForms.Gerund, often: false);
    }

    private void AddForm(string spelling, string verb, VerbForms form, bool often)
    {
        FormsNoted(verb).Add(spelling);
        var known = _entries.GetValueOrDefault(spelling);

        // "found" is a form of "find" and of "found": the one read first keeps its base, the forms add up.
        _entries[spelling] = known is null
            ? new WordEntry(WordClass.Verb, verb, form, often)
            : known with { Forms = known.Forms | form, IsOftenNoun = known.IsOftenNoun || often };
    }
}
