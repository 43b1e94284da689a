using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Answers;

/// <summary>Tells that words only say again whom a name has named: the same name, "the zoo" behind "Springdale Zoo", "it".</summary>
internal static class NamedAgain
{
    public static bool Is(string words, string name)
    {
        var (again, named) = (Tokenizer.Tokenize(words, 0, words.Length), Tokenizer.Tokenize(name, 0, name.Length));
        if (again.Count == 1 && ClassOf(again[0]) is WordClass.Pronoun or WordClass.Possessive) return true;
        var (rest, whole) = (WithoutArticle(again), WithoutArticle(named));
        if (rest.Count == 0) return false;
        if (rest.Count == whole.Count) return StandsIn(whole, rest, 0);
        var isDefinite = again[0].Lower == "the" || rest.All(token => token.IsCapitalized);
        return isDefinite && Enumerable.Range(0, whole.Count).Any(at => StandsIn(whole, rest, at));
    }

    private static bool StandsIn(List<Token> name, List<Token> words, int at) =>
        at + words.Count <= name.Count && words.Index().All(word => name[at + word.Index].Lower == word.Item.Lower);

    private static List<Token> WithoutArticle(TokenList tokens) => [.. tokens.Skip(tokens.Count > 0 && tokens[0].Lower is "the" or "a" or "an" ? 1 : 0)];

    private static WordClass? ClassOf(Token token) => WordLexicon.Instance.Find(token.Lower)?.Class;
}
