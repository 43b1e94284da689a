using Bot.Commands.AnswerText;
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
                : Run(library, call, new ArticleId(article), field, value);
        },
    };

    private static Reply Run(BriefingLibrary library, CommandCall call, ArticleId article, string field, string value)
    {
        var (before, collections) = (library.Store.Find(article)?.Collection, library.Index.FindCollections());
        var result = library.Moderators.Fix(call.Request.Moderator, article, field, value);
        var reply = DeskReply.Of(Name, call, result);
        var after = library.Store.Find(article)?.Collection;
        if (result is not DeskResult.Done || after == before || collections.Contains(after!) || reply is not Reply.Answer told) return reply;

        // Most likely the name is misspelt. Others' collections are nobody's business on a platform.
        var others = call.Request.IsFromPlatform ? "" : $" There {(collections.Count == 1 ? "is" : "are")} {string.Join(", ", collections)}.";
        return told with { About = $"{told.About} No other article is in the collection {VisibleText.Of(after!)}.{others}" };
    }
}
