using System.Globalization;
using System.Text;
using Briefing.Articles;
using Briefing.Reading.Text;

namespace Benchmarks.Corpora;

/// <summary>
/// Makes a corpus of any size of real articles: first themselves, then copies of which every second sentence is exchanged
/// for one of another article. Words, lengths, names and dates stay those of news, and no two articles are the same.
/// The same input gives the same corpus.
/// </summary>
internal sealed class SentenceExchange(IReadOnlyList<ArticleDraft> originals)
{
    private readonly SentenceReader _reader = new();
    private readonly string[]?[] _sentences = new string[]?[originals.Count];

    /// <summary>The articles from number <paramref name="first"/> on, for ever.</summary>
    public IEnumerable<ArticleDraft> From(int first)
    {
        for (var number = first; ; number++) yield return Article(number);
    }

    public ArticleDraft Article(int number)
    {
        var (copy, original) = Math.DivRem(number, originals.Count);
        return copy == 0 ? originals[original] : Copy(original, copy);
    }

    private ArticleDraft Copy(int original, int copy)
    {
        var random = new Random((original * 1009) + copy);
        var draft = originals[original];
        var text = new StringBuilder(draft.Text.Length);
        foreach (var (number, sentence) in SentencesOf(original).Index()) text.Append(number % 2 == copy % 2 ? sentence : Other(random, sentence));
        return draft with
        {
            Id = new ArticleId(string.Create(CultureInfo.InvariantCulture, $"{draft.Id}-{copy}")),
            Title = originals[random.Next(originals.Count)].Title,
            Text = text.ToString(),
            Url = null,
        };
    }

    /// <summary>A sentence of another article, with the white space that followed the one it replaces.</summary>
    private string Other(Random random, string sentence)
    {
        var others = SentencesOf(random.Next(originals.Count));
        return others.Length == 0 ? sentence : others[random.Next(others.Length)].TrimEnd() + sentence[sentence.TrimEnd().Length..];
    }

    /// <summary>Together they are the text: each with what stands between it and the next.</summary>
    private string[] SentencesOf(int original)
    {
        if (_sentences[original] is { } known) return known;
        var text = originals[original].Text;
        var starts = _reader.Read(new Article { Id = originals[original].Id, Text = text }).Select(sentence => sentence.Span.Start).Skip(1).Prepend(0).Append(text.Length).ToList();
        return _sentences[original] = [.. starts.Zip(starts.Skip(1), (from, to) => text[from..to])];
    }
}
