using Briefing.Articles;

namespace Benchmarks.Corpora;

/// <summary>How large a corpus is in passages: paragraphs that hold text, as a plain index of passages would have them.</summary>
internal static class PassageCount
{
    public static int Of(ArticleDraft article) => Paragraphs(article).Count();

    public static IEnumerable<string> Paragraphs(ArticleDraft article) => article.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
}
