using Briefing.Index.Retrieval;
using Briefing.Reading.Text;

namespace Briefing.Tests.Index.Retrieval;

public sealed class AnswerTypesTests
{
    [Theory]
    [InlineData("Who led the institute?", SentenceEvidence.Person | SentenceEvidence.Organisation)]
    [InlineData("Which two famous cities flooded?", SentenceEvidence.Place)]
    [InlineData("The flood hit which country?", SentenceEvidence.Place)]
    [InlineData("What retailer closed?", SentenceEvidence.Organisation)]
    [InlineData("Where did it close?", SentenceEvidence.Place)]
    [InlineData("When did it close?", SentenceEvidence.Date)]
    [InlineData("Say when", SentenceEvidence.None)]
    [InlineData("how many jobs were cut", SentenceEvidence.Number)]
    [InlineData("how strong was the wind", SentenceEvidence.Number)]
    [InlineData("what is the prize worth", SentenceEvidence.Number)]
    [InlineData("what does the mayor want", SentenceEvidence.None)]
    [InlineData("what is the capital of it", SentenceEvidence.Place)]
    [InlineData("how did it close", SentenceEvidence.None)]
    [InlineData("What closed?", SentenceEvidence.None)]
    internal void A_question_tells_what_must_answer_it(string question, SentenceEvidence wanted) =>
        Assert.Equal(wanted, AnswerTypes.Wanted(Tokenizer.Tokenize(question, 0, question.Length), out _));

    [Theory]
    [InlineData("which drug cartel did it", "drug cartel")]
    [InlineData("The song of what band?", "band")]
    [InlineData("what did it do", "")]
    [InlineData("who did it", "")]
    public void The_words_after_which_name_the_kind(string question, string kind)
    {
        var tokens = Tokenizer.Tokenize(question, 0, question.Length);
        Assert.Equal(kind, string.Join(' ', tokens.AsSpan()[AnswerTypes.KindWords(tokens)].ToArray().Select(token => token.Lower)));
    }
}
