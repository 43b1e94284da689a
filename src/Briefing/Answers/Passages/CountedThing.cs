using Briefing.Index.Retrieval;
using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>What "how many" counts, and what else counts as that: survivors are people, sedans are cars.</summary>
/// <param name="nouns">The words behind "how many", in small letters; none when nothing stands there.</param>
internal sealed class CountedThing(IReadOnlyList<string> nouns)
{
    private const string People = "people";

    private static readonly Dictionary<string, string[]> Alike = LexiconFile.Table("questions/counted-alike.tsv").ToDictionary(row => row[0], row => row[1].Split(' '));

    private readonly HashSet<string> _stems = [.. nouns.SelectMany(noun => Alike.GetValueOrDefault(noun, []).Append(noun)).Select(noun => WordForms.Of(noun).Text)];
    private readonly List<string> _kinds = [.. nouns.Select(KindOf).OfType<string>()];

    /// <summary>Whether a figure's counted words ("top papers") name it.</summary>
    public bool IsIn(string counted)
    {
        var words = Tokenizer.Tokenize(counted, 0, counted.Length).Where(token => token.Kind == TokenKind.Word).Select(token => token.Lower).ToList();
        return words.Exists(word => _stems.Contains(WordForms.Of(word).Text)) || (words.Count > 0 && KindOf(words[^1]) is { } kind && _kinds.Exists(asked => NounTree.Instance.Is(kind, asked)));
    }

    private static string? KindOf(string noun) => noun == People ? NounTree.Person : NounTree.Instance.Find(noun);
}
