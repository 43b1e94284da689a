using Bot.Commands.AnswerText;
using Bot.Commands.Pushing;
using Briefing.Answers;

namespace Bot.Commands;

/// <summary>
/// <c>/push https://news.example.com/article</c>, with files or alone for a form: brings articles in, and shows what was understood of
/// them. In a chat its buttons take it back and put date, title and source right.
/// </summary>
internal static class Push
{
    public const string Name = "push";

    /// <summary>Files that a command may take along where a platform gives each its own place.</summary>
    private const int MostFiles = 10;

    public static CommandEntry Entry(PushDesk desk) => new()
    {
        Name = Name,
        Arguments = [new CommandArgument("addresses", "Addresses of pages, with blanks between them; none for a form to paste a text into")],
        Help = "Bring articles in: by address, as files, or pasted",
        Example = "/push https://news.example.com/article",
        Access = CommandAccess.Moderator,
        Files = MostFiles,
        Run = call => Run(desk, call),
    };

    public static Reply.Refusal Nothing { get; } = new("nothing-to-push", "Push what? Give the address of a page, for example /push https://news.example.com/article, or attach files; where the bot runs, “bot push FILE” brings them in.");

    private static Reply Run(PushDesk desk, CommandCall call)
    {
        var items = desk.Addresses(call.Argument);
        if (items.Count == 0) return Nothing;
        if (!call.Request.IsFromPlatform && items.FirstOrDefault(item => Path.Exists(item.Name)) is { } file) return new Reply.Refusal("is-file", $"“{file.Name}” is on this machine: “bot push {file.Name}” brings it in, beside a running worker too.");
        var report = desk.PushAsync(items, call.Request, (_, _) => Task.CompletedTask, CancellationToken.None).GetAwaiter().GetResult();
        var preview = new PushPreview(report, desk.Library);
        var text = PlainTextWriter.Write(preview.Whole);
        return report.Articles.Count == 0
            ? new Reply.Refusal("refused", string.Join(' ', report.Refused.Select(piece => $"{piece.Name}: {piece.Reason}.")))
            : new Reply.Answer(Name, call.Asked.AsWords(), preview.Groups, []) { About = text.TrimEnd(), Article = preview.Only, Total = preview.Groups.Sum(group => group.Findings.Count) };
    }
}
