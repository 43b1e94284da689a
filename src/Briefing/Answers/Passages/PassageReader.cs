using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Events;

namespace Briefing.Answers.Passages;

/// <summary>A passage read for a question.</summary>
/// <param name="Finding">The passage with its answering words marked.</param>
/// <param name="HasAnswer">They are what the question asks for.</param>
/// <param name="SpeaksOfAsked">It speaks of somebody or something the question names.</param>
/// <param name="HoldsContent">It holds a word of the question itself, not only its article does.</param>
/// <param name="Tells">It has a sentence that does not ask.</param>
internal sealed record AnswerPassage(Finding Finding, bool HasAnswer, bool SpeaksOfAsked, bool HoldsContent, bool Tells);

/// <summary>Reads the articles that passages were found in, each once, and marks the words that answer.</summary>
internal sealed class PassageReader(ArticleReader reader, QuestionContent content)
{
    /// <param name="found">Citations of the same words together; the first of each is read.</param>
    public List<AnswerPassage> Read(IReadOnlyList<IReadOnlyList<Citation>> found)
    {
        var readings = found.Select(copies => copies[0].Article).DistinctBy(KeyOf).ToDictionary(KeyOf, reader.ReadText);
        var asked = new AskedNames(content, readings.Values);
        var marker = new AnswerMarker(content, asked);
        return [.. found.Select(copies => Read(readings[KeyOf(copies[0].Article)], copies, asked, marker))];
    }

    private AnswerPassage Read(TextReading reading, IReadOnlyList<Citation> copies, AskedNames asked, AnswerMarker marker)
    {
        var passage = copies[0].Span;
        var sentences = reading.Sentences.Where(sentence => sentence.Span.Overlaps(passage)).Select(content.In).ToList();
        var words = marker.Mark(reading, passage, sentences);
        var introduction = words.Name is null ? null : FullNames.Introduction(reading, passage, words.Name);
        var finding = new Finding("passage", introduction is null ? copies : [copies[0], introduction, .. copies.Skip(1)], words.Span)
        {
            Who = words.Name is null ? [] : [new Actor(words.Name)],
        };
        return new AnswerPassage(
            finding, words.HasAnswer, asked.AreIn(reading, passage), HoldsContent: sentences.Exists(sentence => sentence.Count > 0), Tells: !sentences.TrueForAll(sentence => sentence.Sentence.IsQuestion));
    }

    private static (ArticleId, int) KeyOf(Article article) => (article.Id, article.Revision);
}
