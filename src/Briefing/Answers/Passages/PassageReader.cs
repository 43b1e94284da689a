using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Events;

namespace Briefing.Answers.Passages;

/// <summary>Reads the articles that passages were found in, each once, and marks the words that answer.</summary>
internal sealed class PassageReader(ArticleReader reader, QuestionContent content)
{
    /// <summary>What the answering words count beside what found the passage: so much puts an answer into the first passage most often.</summary>
    private const double AnswerWeight = 0.5;

    /// <param name="found">The first copy of each is read.</param>
    public List<AnswerPassage> Read(IReadOnlyList<FoundPassage> found)
    {
        var readings = found.Select(passage => passage.Copies[0].Article).DistinctBy(KeyOf).ToDictionary(KeyOf, reader.ReadText);
        var asked = new AskedNames(content, readings.Values);
        var read = found.Select(passage => ReadIn(readings[KeyOf(passage.Copies[0].Article)], passage)).ToList();
        var candidates = read.ConvertAll(new CandidateReader(reader, content, asked).Read);
        var marker = new AnswerMarker(content, candidates);
        return [.. read.Zip(candidates, (passage, own) => AnswerOf(passage, asked, marker.Mark(passage, own)))];
    }

    private ReadPassage ReadIn(TextReading reading, FoundPassage passage) =>
        new(passage, reading, [.. reading.Sentences.Where(sentence => sentence.Span.Overlaps(passage.Copies[0].Span)).Select(content.In)]);

    private static AnswerPassage AnswerOf(ReadPassage passage, AskedNames asked, MarkedWords words)
    {
        var copies = passage.Found.Copies;
        var introduction = words.Name is null ? null : FullNames.Introduction(passage.Reading, passage.Span, words.Name);
        var finding = new Finding("passage", introduction is null ? copies : [copies[0], introduction, .. copies.Skip(1)], words.Span)
        {
            Who = words.Name is null ? [] : [new Actor(words.Name)],
        };
        return new AnswerPassage(finding, passage.Found.Score + (AnswerWeight * words.Likelihood))
        {
            HasAnswer = words.HasAnswer,
            SpeaksOfAsked = asked.AreIn(passage.Reading, passage.Span),
            HoldsContent = passage.Sentences.Any(sentence => sentence.Count > 0),
            Tells = passage.Sentences.Any(sentence => !sentence.Sentence.IsQuestion),
        };
    }

    private static (ArticleId, int) KeyOf(Article article) => (article.Id, article.Revision);
}
