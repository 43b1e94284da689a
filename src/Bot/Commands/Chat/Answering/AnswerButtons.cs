using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat.Answering;

/// <summary>The buttons under an answer: what <see cref="AnswerActions"/> does with it. None is called like a command: a chat would take one for the other.</summary>
internal static class AnswerButtons
{
    public const string More = "more";
    public const string Context = "context";
    public const string Share = "share";
    public const string Useful = "mark-useful";
    public const string Useless = "mark-useless";

    /// <summary>Of <see cref="Correcting.CorrectionActions"/>. Everybody sees it, for a message looks the same to all; only moderators are let in.</summary>
    public const string Correct = "correct";

    public const string Markdown = "markdown";
    public const string Csv = "csv";
    public const string Delete = "delete";

    public static IReadOnlyList<ChatButton> Of(PostedAnswer answer, AnswerPage page)
    {
        ChatButton Button(string action, string label, ButtonLook look = ButtonLook.Plain) => new($"{action}:{answer.Key}", label, look);
        var buttons = new List<ChatButton>();
        var cites = page.Cited.Count > 0;
        var isFindings = cites && answer.Place.View == AnswerView.Findings;
        if (page.Next is not null) buttons.Add(Button(More, "More", ButtonLook.Primary));
        if (isFindings) buttons.Add(Button(Context, "Context"));
        if (cites && answer is { Visibility: Visibility.Ephemeral, Conversation: { Workspace: not null, IsDirect: false } }) buttons.Add(Button(Share, "Share"));
        if (isFindings) buttons.Add(Button(Useful, "Useful"));
        if (isFindings) buttons.Add(Button(Useless, "Not useful"));
        if (isFindings) buttons.Add(Button(Correct, "Correct …"));
        if (isFindings) buttons.Add(Button(Markdown, "Markdown"));
        if (isFindings) buttons.Add(Button(Csv, "CSV"));
        buttons.Add(Button(Delete, "Delete", ButtonLook.Danger));
        return buttons;
    }
}
