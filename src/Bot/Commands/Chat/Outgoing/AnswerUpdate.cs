using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>
/// Mends a posted answer after one of its sources was retracted, fixed, restored or read otherwise: the same question is answered
/// again and the message changed; where nothing is left of it, it says that its source was withdrawn.
/// </summary>
internal sealed class AnswerUpdate(ChatStore store, AnswerComposer composer, ArticleStore articles, TimeProvider clock) : IOutboxContent
{
    public string Kind => "answer";

    public bool IsRepeatable => true;

    /// <summary>Due when the source is, once for all its changes.</summary>
    public OutboxItem For(PostedAnswer answer) => new("a" + answer.Key, Kind, answer.Key, answer.Conversation);

    public async Task SendAsync(OutboxItem item, IChatPlatform platform, CancellationToken cancel)
    {
        if (store.Answers.Find(item.Subject) is not { Message: { } message } answer) return;
        if (Changed(answer, platform) is not { } changed || changed.Shown.AsSpan().SequenceEqual(store.Answers.Shown(answer.Key))) return;
        if (await platform.EditAsync(message, changed.Message, cancel)) store.Answers.Changed(answer.Key, changed.Shown, changed.Cited);
        else store.Answers.Unreachable(answer.Key);
    }

    /// <summary>What the message should show now; null to leave it as it is.</summary>
    private ChangedAnswer? Changed(PostedAnswer answer, IChatPlatform platform)
    {
        // What was asked is no longer kept: it can be marked, not answered again.
        if (answer.Text is null) return Marked(answer);

        var collections = answer.Collections;
        if (!ChatAccess.MaySee(platform.Access, answer.Conversation, ref collections)) return Withdrawn(answer);
        var composed = composer.Compose(answer with { Collections = collections }, platform);
        if (composed.IsNone || composed.Cited.Count == 0) return Withdrawn(answer);
        var note = new AnswerLine(0, [new AnswerSpan($"Corrected on {Today}: a source has changed.", SpanRole.Note)]);
        var document = new AnswerDocument([.. composed.Message.Document.Lines, new AnswerLine(0, []), note]);
        return new ChangedAnswer(composed.Message with { Document = Fitting(document, composed.Message.Document, platform) }, composed.Shown, composed.Cited);
    }

    private ChangedAnswer? Marked(PostedAnswer answer)
    {
        var cited = store.Answers.Cited(answer.Key);
        if (cited.Any(articles.IsRetracted)) return Withdrawn(answer);
        return cited.Any(id => IsCorrectedSince(id, answer.At)) ? Told(answer, "corrected", $"A source was corrected on {Today}. Ask again for what the sources say now.") : null;
    }

    /// <summary>A moderator found wrong what was known or read of it. A new revision of its source's makes no answer wrong that cites the old one.</summary>
    private bool IsCorrectedSince(ArticleId id, DateTimeOffset posted) => articles.FindHistory(id) is { } history
        && history.Audit.Any(entry => entry.At > posted && entry.Action is AuditActions.Fixed or AuditActions.Overruled or AuditActions.Lifted);

    /// <summary>Without the note where it no longer fits the message.</summary>
    private static AnswerDocument Fitting(AnswerDocument noted, AnswerDocument plain, IChatPlatform platform) => platform.Pages(noted).Count == 1 ? noted : plain;

    private ChangedAnswer Withdrawn(PostedAnswer answer) => answer.Text is null
        ? Told(answer, "withdrawn", $"Source withdrawn on {Today}.")
        : Told(answer, "withdrawn", $"Source withdrawn on {Today}. Ask again for what the sources say now: {answer.Text}");

    /// <param name="answer">The answer that is no more.</param>
    /// <param name="state">Why, so that it is told once.</param>
    /// <param name="sentence">What stands in its place.</param>
    private static ChangedAnswer Told(PostedAnswer answer, string state, string sentence)
    {
        var message = new ChatMessage(ChatText.Document(sentence)) { Visibility = answer.Visibility, Buttons = AnswerButtons.Of(answer, AnswerPage.None) };
        return new ChangedAnswer(message, SHA256.HashData(Encoding.UTF8.GetBytes(state)), []);
    }

    private string Today => clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record ChangedAnswer(ChatMessage Message, byte[] Shown, IReadOnlyCollection<CitedArticle> Cited);
}
