using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>An answer made ready for one message.</summary>
/// <param name="Posted">What is remembered of it.</param>
/// <param name="Reply">The reply it was made from.</param>
/// <param name="Message">What to send.</param>
/// <param name="Shown">A hash of what the message shows, buttons apart.</param>
/// <param name="Cited">The articles it cites.</param>
/// <param name="FirstNumber">The number of the first passage it cites, from 0.</param>
/// <param name="Next">Where the next message would begin; null at the end.</param>
public sealed record ComposedAnswer(
    PostedAnswer Posted, Reply Reply, ChatMessage Message, byte[] Shown, IReadOnlyCollection<CitedArticle> Cited, int FirstNumber, AnswerPlace? Next)
{
    /// <summary>There is nothing (any more) at that place of the answer, or no answer.</summary>
    public bool IsNone => Message.Document.Lines.Count == 0;
}
