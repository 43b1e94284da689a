using System.Security.Cryptography;
using System.Text;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Answering;

/// <summary>Answers a remembered question anew and makes the message for its place in the answer. The same question, sources and place give the same message.</summary>
internal sealed class AnswerComposer(Dispatcher dispatcher)
{
    private readonly ContextPages _contexts = new();
    private readonly PreparedAnswers _prepared = new(dispatcher);

    /// <param name="posted">What was asked and where the message begins.</param>
    /// <param name="platform">Where it will stand.</param>
    /// <param name="asModerator">The asker may use moderators' commands.</param>
    /// <returns>A refusal, too, comes as a message, without buttons.</returns>
    public ComposedAnswer Compose(PostedAnswer posted, IChatPlatform platform, bool asModerator = false)
    {
        var (reply, page, shown, cited) = _prepared.Get(PreparedAnswerKey.Of(posted, platform, asModerator), () => Prepare(posted, platform, asModerator));
        var message = new ChatMessage(page.Document) { Visibility = posted.Visibility, Buttons = HasButtons(reply, page) ? AnswerButtons.Of(posted, page) : [] };
        return new ComposedAnswer(posted, reply, message, shown, cited, page.FirstNumber, page.Next);
    }

    private PreparedAnswer Prepare(PostedAnswer posted, IChatPlatform platform, bool asModerator)
    {
        var place = posted.Place;
        var actor = posted.Asker is null ? posted.Conversation.Platform : $"{posted.Conversation.Platform}:{posted.Asker}";
        var reply = dispatcher.Run(new CommandRequest(posted.Text ?? "", posted.Day, posted.Collections, asModerator, actor, FindingPages.TopFor(place)) { IsFromPlatform = true });
        var page = reply switch
        {
            Reply.Answer answer when place.View == AnswerView.Findings => FindingPages.At(answer, place, platform.Pages),
            Reply.Answer answer => _contexts.At(answer, place, platform.Pages),
            _ => new AnswerPage(platform.Pages(AnswerDocumentBuilder.Build(reply))[0], [], 0, null),
        };
        var cited = page.Cited.Select(citation => new CitedArticle(citation.Article.Id, citation.Article.Revision)).Distinct().ToList();
        return new PreparedAnswer(reply, page, Hash(page.Document), cited);
    }

    /// <summary>Help that fits one message needs none.</summary>
    private static bool HasButtons(Reply reply, AnswerPage page) => reply is Reply.Answer answer && (answer.About is null || page.Next is not null);

    private static byte[] Hash(AnswerDocument document) => SHA256.HashData(Encoding.UTF8.GetBytes(PlainTextWriter.Write(document)));
}
