using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Answering;

/// <summary>An answer laid out for a message, the same for all who ask the same.</summary>
/// <param name="Reply">The reply it was made from.</param>
/// <param name="Page">What the message shows.</param>
/// <param name="Shown">A hash of that.</param>
/// <param name="Cited">The articles it cites.</param>
internal sealed record PreparedAnswer(Reply Reply, AnswerPage Page, byte[] Shown, IReadOnlyList<CitedArticle> Cited)
{
    /// <summary>It comes from the articles alone: not a refusal, and not what the bot tells of itself.</summary>
    public bool IsOfArticles => Reply is Reply.Answer { About: null };
}

/// <summary>All that such an answer depends on, the articles apart.</summary>
internal sealed record PreparedAnswerKey(string Text, DateOnly Day, string? Collections, AnswerPlace Place, string Platform, bool AsModerator)
{
    public static PreparedAnswerKey Of(PostedAnswer posted, IChatPlatform platform, bool asModerator) => new(
        posted.Text ?? "", posted.Day, posted.Collections is { } visible ? string.Join('\n', visible.Order(StringComparer.Ordinal)) : null, posted.Place, platform.Name, asModerator);
}
