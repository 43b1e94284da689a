using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>The content of a plain question: its words that ask nothing, and what the answer must hold. Serves one thread.</summary>
internal sealed class QuestionContent(string question, AnswerType type, QuestionWords common)
{
    private readonly HashSet<string> _stems = [.. ContentOf([.. Tokenizer.Tokenize(question, 0, question.Length)], common).Select(word => word.Stem)];
    private readonly Dictionary<string, (bool All, bool Any)> _names = new(StringComparer.Ordinal);

    public AnswerType Type { get; } = type;

    public AskedSentence In(Sentence sentence)
    {
        var asked = ContentOf(sentence.Tokens.AsSpan(), common).FindAll(word => _stems.Contains(word.Stem));
        return new AskedSentence(sentence, asked.ConvertAll(word => word.Token), asked.DistinctBy(word => word.Stem).Count());
    }

    /// <summary>The question names it already, so that it cannot be the answer.</summary>
    public bool Names(string name) => AskedOf(name).All;

    public bool NamesPartOf(string name) => AskedOf(name).Any;

    /// <summary>Which of a name's words are asked: an article has the same name in many places.</summary>
    private (bool All, bool Any) AskedOf(string name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _names[name] = (words.Length > 0 && words.All(IsAsked), words.Any(IsAsked));
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
