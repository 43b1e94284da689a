using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/article silicon-divide</c>: one article whole, by its key.</summary>
internal static class ShowArticle
{
    private const string Name = "article";

    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [new CommandArgument("article", "The article's key, as /sources lists it", IsRequired: true)],
        Help = "One article with its passages",
        Example = "/article silicon-divide",
        ExampleFromCorpus = request => examples.OfArticles(Name, request),
        Run = call => answers.Articles.Answer(Name, call.Asked.AsWords()),
    };
}
