using Bot.Commands.Pushing;
using Briefing;
using Briefing.Articles;
using Briefing.Intake;

namespace Bot.Commands.Chat.Pushing;

/// <summary>Pushing from a chat: by address, by files, by a form, by a message's menu; and the buttons under the preview.</summary>
internal sealed class PushActions(Dispatcher dispatcher, BriefingLibrary library, PushMessages messages)
{
    /// <summary>Where a date that a moderator wrote was found.</summary>
    private const string ByModerator = "a moderator";

    private const int MostNamed = 10;

    private readonly PushMending _mending = new(library);

    public IReadOnlyList<ChatAction> All() =>
    [
        Of(Push.Name, call => Items(call), call => HasNothing(call) ? PushForms.ForText : null),
        Of(PushForms.Pasted, call => [PushItem.Of(PushForms.ReadText(call.Request.Fields))]),
        Of(ChatMenu.Push.Name, OfMessage),
        new ChatAction { Name = PushMessages.Undo, Access = CommandAccess.Moderator, IsLong = true, RunAsync = (call, _) => Task.FromResult(Undo(call)) },
        .. PushFix.All.Select(fix => new ChatAction
        {
            Name = fix.Action,
            Access = CommandAccess.Moderator,
            IsLong = true,
            Form = call => call.Request.Entry == ChatEntry.Button ? FormOf(fix, call) : null,
            RunAsync = (call, _) => Task.FromResult(Fix(fix, call)),
        }),
    ];

    private ChatAction Of(string name, Func<ChatCall, IReadOnlyList<PushItem>> items, Func<ChatCall, ChatForm?>? form = null) => new()
    {
        Name = name,
        Access = CommandAccess.Moderator,
        IsLong = true,
        Form = form ?? (_ => null),
        RunAsync = (call, cancel) => PushAsync(call, items(call), cancel),
    };

    /// <summary>Only a command can be answered with a form (D-A-9, B3).</summary>
    private static bool HasNothing(ChatCall call) => call.Request.Entry == ChatEntry.Command && call.Argument.Length == 0 && call.Request.Files.Count == 0;

    private IReadOnlyList<PushItem> Items(ChatCall call) => [.. dispatcher.Pushes.Addresses(call.Argument), .. call.Request.Files.Select(PushItem.Of)];

    private IReadOnlyList<PushItem> OfMessage(ChatCall call)
    {
        IReadOnlyList<PushItem> items = [.. dispatcher.Pushes.Addresses(string.Join(' ', call.Request.AboutLinks)), .. call.Request.Files.Select(PushItem.Of)];
        return items.Count == 0 && !string.IsNullOrWhiteSpace(call.Request.AboutText) ? [PushItem.Of(new PastedArticle(call.Request.AboutText))] : items;
    }

    private async Task<ChatOutcome> PushAsync(ChatCall call, IReadOnlyList<PushItem> items, CancellationToken cancel)
    {
        if (items.Count == 0) return ChatOutcome.Tell(Push.Nothing, call.Visibility);
        var report = await dispatcher.Pushes.PushAsync(items, By(call), TellAsync, cancel);
        return new ChatOutcome.Said(messages.Of(report, call));

        Task TellAsync(int done, int articles) =>
            call.ProgressAsync(new ChatMessage(ChatText.Document($"Reading: {done} of {items.Count} done, {PushPreview.Counted(articles, "article")} in so far.")) { Visibility = call.Visibility }, cancel);
    }

    private ChatOutcome Undo(ChatCall call)
    {
        if (messages.Find(call) is not { } report) return TooOld(call);
        var undone = _mending.Undo(report.Articles, By(call));
        var kept = report.Articles.Where(article => article.Outcome != PushOutcome.Unchanged).Except(undone).ToList();
        List<string> sentences = [];
        if (undone.Count > 0) sentences.Add($"Taken back: {Names(undone)}.");
        if (kept.Count > 0) sentences.Add($"Changed by others since, and left as it is: {Names(kept)}.");
        return new ChatOutcome.Replaced(new ChatMessage(ChatText.Document(sentences)) { Visibility = call.Visibility });
    }

    private ChatForm? FormOf(PushFix fix, ChatCall call)
    {
        if (messages.Find(call) is not { } report) return null;
        var now = report.Articles is [var only] && library.Store.Find(new ArticleId(only.Id)) is { } article ? fix.Now(article) : "";
        return PushForms.ForFix($"{fix.Action}:{call.Argument}", fix.Label, fix.Help, now, report.Articles.Count);
    }

    private ChatOutcome Fix(PushFix fix, ChatCall call)
    {
        if (messages.Find(call) is not { } report) return TooOld(call);
        if (PushForms.ReadNumber(call.Request.Fields, report.Articles.Count) is not { } number) return ChatOutcome.Tell($"There is no such article here: write a number from 1 to {report.Articles.Count}.", call.Visibility);
        var written = PushForms.ReadValue(call.Request.Fields);
        var (mended, refused) = _mending.Fix(report.Articles[number], fix.Field, written, By(call));
        if (mended is null) return ChatOutcome.Tell(refused!.Refusal, call.Visibility);
        if (fix == PushFix.Date) mended = mended with { DateFrom = written.Length > 0 ? ByModerator : null };
        return new ChatOutcome.Replaced(messages.Of(report with { Articles = [.. report.Articles.Take(number), mended, .. report.Articles.Skip(number + 1)] }, call));
    }

    private static CommandRequest By(ChatCall call) => call.Asker.Ask(call.Request.Text, asModerator: true);

    private static string Names(IReadOnlyList<PushedArticle> articles)
    {
        var names = string.Join(", ", articles.Take(MostNamed).Select(article => article.Id));
        return articles.Count > MostNamed ? $"{names} and {articles.Count - MostNamed} more" : names;
    }

    private static ChatOutcome.Said TooOld(ChatCall call) => ChatOutcome.Tell("That push is too old for its buttons. /fix, /retract and /undo do the same.", call.Visibility);
}
