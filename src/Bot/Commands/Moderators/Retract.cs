using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Bot.Commands.Moderators;

/// <summary><c>/retract silicon-divide the publisher withdrew it</c>: the article leaves every answer at once, its history stays.</summary>
internal static class Retract
{
    private const string Name = "retract";

    public static CommandEntry Entry(BriefingLibrary library) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [new CommandArgument("article", "The article's key, as /sources lists it", IsRequired: true), new CommandArgument("reason", "Why, for the history", IsRequired: true)],
        Help = "Takes an article out of every answer at once; its history stays",
        Example = "/retract silicon-divide the publisher withdrew it",
        Run = call =>
        {
            var (article, reason) = CommandWord.First(call.Argument);
            return article.Length == 0
                ? new Reply.Refusal("missing-article", "Which article, and why? For example /retract silicon-divide the publisher withdrew it.")
                : DeskReply.Of(Name, call, library.Moderators.Retract(call.Request.Moderator, new ArticleId(article), reason));
        },
    };
}
