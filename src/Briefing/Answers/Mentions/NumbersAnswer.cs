using Briefing.Answers.Questions;

namespace Briefing.Answers.Mentions;

/// <summary>Answers <c>/numbers</c>: figures with their units and what they count, as written.</summary>
public sealed class NumbersAnswer(BriefingLibrary library)
{
    private readonly MentionSearch _search = new(library.Store, new QuestionWords());
    private readonly NearestNames _nearest = new(library.Index);

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Its words are the topic, which the sentence of a figure must hold; none for all figures lately.</param>
    public Reply.Answer Answer(string command, Question question)
    {
        var notes = new List<string>();
        var topic = _search.Topic(question);
        var words = new WordFilter(topic);
        var passages = _search.Find(question, library.Index.FindFigures, notes).GroupBy(figure => (figure.Article.Id, figure.Mention.Passage));
        var figures = passages.Where(passage => words.IsEmpty || words.AllIn([passage.First().Passage])).SelectMany(passage => passage);
        var folded = FoldedMention.Fold(figures, figure => (SameWords.Of(figure.Passage), figure.Mention.Span.Start - figure.Mention.Passage.Start));
        if (folded.Count == 0) notes.AddRange(_nearest.Notes(topic, question));
        var draft = GroupDraft.Of(words.IsEmpty ? question.Labels.Of("Figures") : question.Labels.Of("Figures beside {0}", topic), GroupMatch.Yes, folded, Finding);
        return new Reply.Answer(command, question, GroupDraft.Make([draft], question.Top), notes) { Total = folded.Count };
    }

    private static Finding Finding(FoldedMention figure) => figure.Finding("figure") with { Amount = figure.First.Words };
}
