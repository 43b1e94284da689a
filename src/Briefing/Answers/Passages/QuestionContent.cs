using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>The content of a plain question: its words that ask nothing, and what the answer must hold. Serves one thread.</summary>
internal sealed class QuestionContent(string question, AskedAnswer answer, QuestionWords common)
{
    private readonly HashSet<string> _stems = [.. ContentOf([.. Tokenizer.Tokenize(question, 0, question.Length)], common).Select(word => word.Stem)];
    private readonly Dictionary<string, (bool All, double Share)> _names = new(StringComparer.Ordinal);

    public AskedAnswer Answer { get; } = answer;

    public AskedSentence In(Sentence sentence)
    {
        var asked = ContentOf(sentence.Tokens.AsSpan(), common).FindAll(word => _stems.Contains(word.Stem));
        return new AskedSentence(sentence, asked.ConvertAll(word => word.Token), asked.DistinctBy(word => word.Stem).Count());
    }

    /// <summary>The question names it already, so that it cannot be the answer.</summary>
    public bool Names(string name) => AskedOf(name).All;

    /// <summary>How many of a name's words are the question's, as a share.</summary>
    public double ShareAsked(string name) => AskedOf(name).Share;

    /// <summary>Which of a name's words are asked: an article has the same name in many places.</summary>
    private (bool All, double Share) AskedOf(string name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _names[name] = (words.Length > 0 && words.All(IsAsked), words.Length == 0 ? 0 : (double)words.Count(IsAsked) / words.Length);
    }

    private static List<(Token Token, string Stem)> ContentOf(ReadOnlySpan<Token> tokens, QuestionWords common)
    {
        var content = new List<(Token, string)>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsContent(tokens[at], common)) content.Add((tokens[at], TermReader.StemAt(tokens, at)));
        }

        return content;
    }

    private bool IsAsked(string word) => _stems.Contains(WordForms.Of(word).Text);

    private static bool IsContent(Token token, QuestionWords common) =>
        token.Kind != TokenKind.Punctuation && token.Lower[0] != '\'' && !common.IsStop(token.Lower);
}
