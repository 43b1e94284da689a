using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Bot.Commands;

/// <summary><c>/article silicon-divide</c>: one article whole, by its key.</summary>
internal static class ShowArticle
{
    private const string Name = "article";

    public static CommandEntry Entry(BriefingLibrary library, AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [new CommandArgument("article", "The article's key, as /sources lists it", IsRequired: true)],
        Help = "One article with its passages",
        Example = "/article silicon-divide",
        ExampleFromCorpus = request => examples.OfArticles(Name, request),
        Run = call => answers.Articles.Answer(Name, call.Asked.AsWords()) switch
        {
            Reply.Refusal { Code: ArticleAnswer.Retracted } refusal when call.Request.AsModerator => WithReason(library, refusal, CommandWord.Whole(call.Argument)),
            var reply => reply,
        },
    };

    /// <summary>Why it was retracted is for moderators.</summary>
    private static Reply.Refusal WithReason(BriefingLibrary library, Reply.Refusal refusal, string id) => library.Store.FindTombstone(new ArticleId(id)) is { } tombstone
        ? refusal with { Message = $"{refusal.Message} The reason: {tombstone.Reason.TrimEnd('.')}. /restore {CommandWord.Quoted(id)} brings it back." }
        : refusal;
}
