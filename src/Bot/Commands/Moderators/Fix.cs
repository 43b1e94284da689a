using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Moderation;

namespace Bot.Commands.Moderators;

/// <summary><c>/fix silicon-divide date 2025-07-23</c>: puts right what is known of an article; what it says is never changed.</summary>
internal static class Fix
{
    private const string Name = "fix";

    public static CommandEntry Entry(BriefingLibrary library) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments =
        [
            new CommandArgument("article", "The article's key, as /sources lists it", IsRequired: true),
            new CommandArgument("field", string.Join(", ", FixReader.Fields), IsRequired: true),
            new CommandArgument("value", "What it is; “none” for unknown", IsRequired: true),
        ],
        Help = "Puts right what is known of an article: title, date, source, authors, url, language, collection",
        Example = "/fix silicon-divide date 2025-07-23",
        Run = call =>
        {
            var (article, rest) = CommandWord.First(call.Argument);
            var (field, value) = CommandWord.First(rest);
            return field.Length == 0
                ? new Reply.Refusal("missing-field", $"Fix what of which article? For example /fix silicon-divide date 2025-07-23. There are {string.Join(", ", FixReader.Fields)}.")
                : DeskReply.Of(Name, call, library.Moderators.Fix(call.Request.Moderator, new ArticleId(article), field, value));
        },
    };
}
