using Briefing.Index.Retrieval;
using Briefing.Index.Terms;
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
    [InlineData("Which film won?", SentenceEvidence.Name)]
    [InlineData("Which sea animal was seen?", SentenceEvidence.None)]
    [InlineData("Which supreme court justice left?", SentenceEvidence.Person)]
    [InlineData("Which country’s team won?", SentenceEvidence.Place)]
    [InlineData("Which famous beekeeper won?", SentenceEvidence.Person)]
    [InlineData("Which member of the choir sang?", SentenceEvidence.Person)]
    [InlineData("Which union beekeepers left?", SentenceEvidence.Person)]
    [InlineData("It was left by which union beekeeper?", SentenceEvidence.Person)]
    [InlineData("Which battle was lost?", SentenceEvidence.Name)]
    [InlineData("People who bought tickets were paid by which company?", SentenceEvidence.Organisation)]
    internal void A_question_tells_what_must_answer_it(string question, SentenceEvidence wanted) =>
        Assert.Equal(wanted, AnswerTypes.Wanted(Tokenizer.Tokenize(question, 0, question.Length)).Evidence);

    [Theory]
    [InlineData("which island nation is it", "island nation")]
    [InlineData("which other country’s team is it", "country")]
    [InlineData("who is it", "")]
    public void The_nouns_that_name_the_type_are_told_apart(string question, string nouns)
    {
        var tokens = Tokenizer.Tokenize(question, 0, question.Length);
        Assert.Equal(nouns, string.Join(' ', tokens.AsSpan()[AnswerTypes.Wanted(tokens).Nouns].ToArray().Select(token => token.Lower)));
    }

    [Theory]
    [InlineData("how tall is the tower", "tall")]
    [InlineData("how did the tower fall", "")]
    [InlineData("what is the cost of the tall tower", "")]
    public void The_word_behind_how_tells_what_is_measured(string question, string measure)
    {
        var tokens = Tokenizer.Tokenize(question, 0, question.Length);
        Assert.Equal(measure, string.Join(' ', tokens.AsSpan()[AnswerTypes.Wanted(tokens).Measure].ToArray().Select(token => token.Lower)));
    }

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

    [Theory]
    [InlineData("Which sea animal was seen?", "whale")]
    [InlineData("A ban was put on which type of food?", "cheese")]
    [InlineData("Which food items were sold?", "cheese")]
    [InlineData("Which of these diseases spread?", "measles")]
    [InlineData("What color is it?", "green")]
    [InlineData("Which dish was served?", "casserole")]
    [InlineData("Which beverage was served?", "tea")]
    public void Things_are_told_by_the_words_for_what_is_of_their_kind(string question, string answer)
    {
        var wanted = AnswerTypes.Wanted(Tokenizer.Tokenize(question, 0, question.Length));
        Assert.Equal(SentenceEvidence.None, wanted.Evidence);
        Assert.Contains(StemOf(answer), wanted.Words);
        Assert.DoesNotContain(StemOf("harbour"), wanted.Words);
    }

    [Theory]
    [InlineData("How many mills closed?")]
    [InlineData("What percentage of mills closed?")]
    public void A_number_may_be_spelled(string question)
    {
        var wanted = AnswerTypes.Wanted(Tokenizer.Tokenize(question, 0, question.Length));
        Assert.Equal(SentenceEvidence.Number, wanted.Evidence);
        Assert.Contains(StemOf("seven"), wanted.Words);
    }

    [Theory]
    [InlineData("Which item was sold?")]
    [InlineData("What does the animal eat?")]
    [InlineData("Which country has wild animals?")]
    public void Where_the_kind_tells_nothing_or_is_a_type_no_words_do(string question) =>
        Assert.Empty(AnswerTypes.Wanted(Tokenizer.Tokenize(question, 0, question.Length)).Words);

    private static uint StemOf(string word) => IndexTerm.StemOf(WordForms.Of(word).Hash);
}
