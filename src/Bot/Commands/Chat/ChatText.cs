using Bot.Commands.AnswerText;
using Briefing.Articles.Storage;

namespace Bot.Commands.Chat;

/// <summary>Texts as they come from a platform and go to it.</summary>
internal static class ChatText
{
    /// <summary>Without control characters and broken surrogate pairs: it is stored, searched for and shown again.</summary>
    public static string Clean(string typed)
    {
        var visible = VisibleText.Of(typed);
        return StoredText.IsWellFormed(visible) ? visible : string.Concat(visible.EnumerateRunes());
    }

    /// <summary>Sentences about the bot itself, a line each.</summary>
    public static AnswerDocument Document(params IEnumerable<string> sentences) =>
        new([.. sentences.Select(sentence => new AnswerLine(0, [new AnswerSpan(VisibleText.Of(sentence), SpanRole.Note)]))]);
}
