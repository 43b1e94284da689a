using Briefing.Intake.Html;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>The headline of a document: what its metadata calls it when that is printed in it, else what is printed largest on its first page.</summary>
internal static class PdfTitle
{
    /// <summary>A headline is larger than the text by at least this factor.</summary>
    private const double Larger = 1.15;

    /// <returns>The title, empty when there is none, and the text without it.</returns>
    public static (string Title, string Text) Split(IReadOnlyList<PdfParagraph> paragraphs, string? named)
    {
        var (first, count) = Headline(paragraphs, named);
        var title = string.Join(' ', paragraphs.Skip(first).Take(count).Select(paragraph => paragraph.Text));
        return (title, string.Join('\n', paragraphs.Where((_, i) => i < first || i >= first + count).Select(paragraph => paragraph.Text)));
    }

    private static (int First, int Count) Headline(IReadOnlyList<PdfParagraph> paragraphs, string? named)
    {
        if (paragraphs.Count < 2) return (0, 0);
        if (named is not null && Prose.Key(named) is { Length: > 0 } key && Find(paragraphs, key) is { } found) return (found, 1);
        var body = paragraphs.GroupBy(paragraph => Math.Round(paragraph.Size)).MaxBy(size => size.Sum(paragraph => paragraph.Text.Length))!.Key;
        var onFirst = paragraphs.TakeWhile(paragraph => paragraph.Page == paragraphs[0].Page).ToList();
        var largest = onFirst.Max(paragraph => paragraph.Size);
        if (largest < body * Larger) return (0, 0);
        var first = onFirst.FindIndex(paragraph => paragraph.Size == largest);
        var count = onFirst.Skip(first).TakeWhile(paragraph => paragraph.Size == largest).Count();
        return onFirst.Skip(first).Take(count).Sum(paragraph => paragraph.Text.Length) <= IntakeLimits.TitleLength ? (first, count) : (0, 0);
    }

    private static int? Find(IReadOnlyList<PdfParagraph> paragraphs, string key)
    {
        for (var i = 0; i < paragraphs.Count && paragraphs[i].Page == paragraphs[0].Page; i++)
        {
            if (Prose.Key(paragraphs[i].Text) == key) return i;
        }

        return null;
    }
}
