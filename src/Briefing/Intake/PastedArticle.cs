using Briefing.Articles;
using Briefing.Intake.Formats;
using Briefing.Intake.Html;

namespace Briefing.Intake;

/// <summary>An article as a person pastes it, with what they know of it; empty where they do not.</summary>
/// <param name="Text">Its words; with no title given, a headline above them is the title.</param>
public sealed record PastedArticle(string Text)
{
    private const string Origin = "the pasted text";

    public string Title { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>"2025-07-23", "July 23, 2025".</summary>
    public string Published { get; init; } = "";

    public string Url { get; init; } = "";

    internal DraftResult Read()
    {
        var text = Text.ReplaceLineEndings("\n").Trim();
        if (text.Length == 0) return new DraftResult.Refused(Origin, "there is no text: paste the words of the article");
        var published = PublishedOf(Published);
        if (Published.Trim().Length > 0 && published is null) return new DraftResult.Refused(Origin, $"“{Published.Trim()}” is no day: write it as 2025-07-23, or leave it empty");
        var address = Slug.OfUrl(Url);
        if (Url.Trim().Length > 0 && address is null) return new DraftResult.Refused(Origin, $"“{Url.Trim()}” is no web address: it begins with https://, or leave it empty");

        var draft = PlainTextReader.Read(text, new ArticleId(""));
        var title = Title.Trim();
        if (title.Length > 0) draft = draft with { Title = title, Text = text };
        return new DraftResult.Accepted(Origin, draft with { Id = address ?? IdOf(draft), Published = published, PublishedFrom = published is null ? null : "what was filled in", Source = OrNull(Source), Url = OrNull(Url) });
    }

    /// <summary>ISO 8601, or a day written so that it means one day; null when it is neither.</summary>
    public static PublishedDate? PublishedOf(string written) =>
        PublishedDate.TryParse(written.Trim()) ?? (WrittenDay.Find(written) is { } day ? PublishedDate.On(day) : null);

    /// <summary>Two texts under one headline stay two.</summary>
    private static ArticleId IdOf(ArticleDraft draft) => new($"{Slug.Of(draft.Title.Length > 0 ? draft.Title : draft.Text[..Math.Min(40, draft.Text.Length)])}-{Slug.Digits(draft.Text)}");

    private static string? OrNull(string written) => written.Trim() is { Length: > 0 } value ? value : null;
}
