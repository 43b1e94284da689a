using Briefing.Answers.Questions;
using Briefing.Index.Terms;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>The content of a plain question: its words that ask nothing, and what the answer must hold.</summary>
internal sealed class QuestionContent(string question, AnswerType type, QuestionWords common)
{
    private readonly HashSet<string> _stems = [.. ContentOf([.. Tokenizer.Tokenize(question, 0, question.Length)], common).Select(word => word.Stem)];

    public AnswerType Type { get; } = type;

    /// <summary>The tokens of a sentence that the question holds too.</summary>
    public List<Token> In(Sentence sentence) => AskedIn(sentence).ConvertAll(word => word.Token);

    /// <summary>How many words of the question a sentence holds.</summary>
    public int CountIn(Sentence sentence) => AskedIn(sentence).Select(word => word.Stem).Distinct().Count();

    /// <summary>The question names it already, so that it cannot be the answer.</summary>
    public bool Names(string name) => Words(name) is [_, ..] words && words.All(IsAsked);

    public bool NamesPartOf(string name) => Words(name).Any(IsAsked);

    private List<(Token Token, string Stem)> AskedIn(Sentence sentence) => ContentOf(sentence.Tokens.AsSpan(), common).FindAll(word => _stems.Contains(word.Stem));

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

    private static string[] Words(string name) => NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsContent(Token token, QuestionWords common) =>
        token.Kind != TokenKind.Punctuation && token.Lower[0] != '\'' && !common.IsStop(token.Lower);
}
