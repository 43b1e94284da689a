using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>The content of a plain question: its words that ask nothing, and what the answer must hold.</summary>
internal sealed class QuestionContent(string question, AnswerType type, QuestionWords common)
{
    private readonly HashSet<string> _stems = [.. Tokenizer.Tokenize(question, 0, question.Length).Where(token => IsContent(token, common)).Select(token => WordForms.Of(token.Lower).Text)];

    public AnswerType Type { get; } = type;

    /// <summary>The tokens of a sentence that the question holds too.</summary>
    public List<Token> In(Sentence sentence) => [.. sentence.Tokens.Where(token => IsContent(token, common) && _stems.Contains(WordForms.Of(token.Lower).Text))];

    /// <summary>How many words of the question a sentence holds.</summary>
    public int CountIn(Sentence sentence) => In(sentence).Select(token => WordForms.Of(token.Lower).Text).Distinct().Count();

    /// <summary>The question names it already, so that it cannot be the answer.</summary>
    public bool Names(string name) => Words(name) is [_, ..] words && words.All(IsAsked);

    public bool NamesPartOf(string name) => Words(name).Any(IsAsked);

    private bool IsAsked(string word) => _stems.Contains(WordForms.Of(word).Text);

    private static string[] Words(string name) => NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsContent(Token token, QuestionWords common) =>
        token.Kind != TokenKind.Punctuation && token.Lower[0] != '\'' && !common.IsStop(token.Lower);
}
