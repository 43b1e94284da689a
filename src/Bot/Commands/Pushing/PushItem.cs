using Bot.Commands.Chat;
using Briefing.Intake;
using Briefing.Intake.Fetching;

namespace Bot.Commands.Pushing;

/// <summary>One thing that somebody pushes.</summary>
/// <param name="Name">As they know it: the address, the file's name.</param>
/// <param name="ReadAsync">Reads the articles in it; what is none comes out as a refusal.</param>
internal sealed record PushItem(string Name, Func<CancellationToken, Task<IReadOnlyList<DraftResult>>> ReadAsync)
{
    public static PushItem Of(PageFetcher pages, string address) => new(address, async cancel => await pages.FetchAsync(address, cancel: cancel) switch
    {
        FetchResult.Page page => [DraftReader.Read(page)],
        FetchResult.Refused refused => [new DraftResult.Refused(address, refused.Reason)],
        _ => throw new InvalidOperationException("An address leads to a page or is refused."),
    });

    public static PushItem Of(ChatFile file) => new(file.Name, async cancel =>
    {
        try
        {
            return [.. DraftReader.Read(new MemoryStream(await file.ReadAsync(IntakeLimits.ArticleBytes, cancel)), file.Name)];
        }
        catch (ChatFileException refused)
        {
            return [new DraftResult.Refused(file.Name, refused.Message)];
        }
    });

    public static PushItem Of(PastedArticle pasted) => new("text", _ => Task.FromResult<IReadOnlyList<DraftResult>>([DraftReader.Read(pasted)]));
}
