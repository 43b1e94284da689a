using Briefing.Articles;

namespace Benchmarks.Corpora;

/// <summary>What desks do to an article on its way to another page.</summary>
internal enum Edit
{
    NewHeadline,
    NewLead,
    CutEnding,
    AppendedUpdate,
    NewLeadAndCutEnding,
    ChangedWords,
}

/// <summary>
/// The same article once more, under another id and address, with one of those edits. New words are those of another article, so that lengths
/// and style stay those of news; the same article and edit give the same copy.
/// </summary>
internal static class EditedArticle
{
    public static ArticleDraft Of(ArticleDraft article, ArticleDraft other, Edit edit)
    {
        var paragraphs = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var others = other.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // A fifth is a lead and its background; two fifths are what a page with less room leaves out.
        var (lead, kept) = (Math.Max(1, paragraphs.Length / 5), Math.Max(1, paragraphs.Length * 3 / 5));
        IEnumerable<string> text = edit switch
        {
            Edit.NewLead => [.. others.Take(lead), .. paragraphs.Skip(lead)],
            Edit.CutEnding => paragraphs.Take(kept),
            Edit.AppendedUpdate => [.. paragraphs, .. others.Take(Math.Max(1, paragraphs.Length / 2))],
            Edit.NewLeadAndCutEnding => [.. others.Take(lead), .. paragraphs.Take(kept).Skip(lead)],
            Edit.ChangedWords => paragraphs.Select(WithChangedWords),
            _ => paragraphs,
        };
        return article with { Id = new ArticleId($"copy-{article.Id}-{edit}"), Url = $"https://copy.example/{article.Id}", Title = edit == Edit.NewHeadline ? other.Title : article.Title, Text = string.Join('\n', text) };
    }

    /// <summary>Every fifteenth, as a desk does that has its own spellings.</summary>
    private static string WithChangedWords(string paragraph) => string.Join(' ', paragraph.Split(' ').Select((word, i) => i % 15 == 7 ? "house-style" : word));
}
