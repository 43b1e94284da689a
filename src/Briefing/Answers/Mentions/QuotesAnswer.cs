using Briefing.Answers.Questions;
using Briefing.Reading.Events;

namespace Briefing.Answers.Mentions;

/// <summary>Answers <c>/quotes</c>: direct speech of a speaker, and about a topic; each with the speaker as the article names them.</summary>
public sealed class QuotesAnswer(BriefingLibrary library)
{
    private readonly MentionSearch _search = new(library.Store, new QuestionWords());
    private readonly NearestNames _nearest = new(library.Index);

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Its words are the speaker or topic; none for all that was said lately.</param>
    public Reply.Answer Answer(string command, Question question)
    {
        var (notes, labels) = (new List<string>(), question.Labels);
        var topic = _search.Topic(question);
        var words = new WordFilter(topic);
        var (said, about) = (new List<CitedMention>(), new List<CitedMention>());
        foreach (var quote in _search.Find(question, library.Index.FindQuotes, notes))
        {
            if (words.IsEmpty || IsSaidBy(quote, words)) said.Add(quote);
            else if (words.AllIn([quote.Words])) about.Add(quote);
        }

        var (folded, others) = (Folded(said), Folded(about));
        if (said.Count + about.Count == 0) notes.AddRange(_nearest.Notes(topic, question));
        GroupDraft[] drafts = [Draft(words.IsEmpty ? labels.Of("Quotes") : labels.Of("Said by {0}", topic), folded), Draft(labels.Of("About {0}", topic), others)];
        return new Reply.Answer(command, question, GroupDraft.Make(drafts, question.Top), notes) { Total = folded.Count + others.Count };
    }

    /// <summary>What somebody said, newest first.</summary>
    internal IEnumerable<Finding> SaidBy(Question question)
    {
        var words = new WordFilter(_search.Topic(question));
        return words.IsEmpty ? [] : Folded(_search.Find(question, library.Index.FindQuotes, []).Where(quote => IsSaidBy(quote, words))).Select(Finding);
    }

    private static bool IsSaidBy(CitedMention quote, WordFilter words) => quote.Mention.Speaker is { } speaker && words.AllIn([speaker]);

    /// <summary>What one speaker said in the same words once, with all articles that have it.</summary>
    private static List<FoldedMention> Folded(IEnumerable<CitedMention> quotes) => FoldedMention.Fold(quotes, quote => (quote.Mention.Speaker, SameWords.Of(quote.Words)));

    private static GroupDraft Draft(string heading, List<FoldedMention> quotes) => GroupDraft.Of(heading, GroupMatch.Yes, quotes, Finding);

    private static Finding Finding(FoldedMention quote) =>
        quote.Finding("quote") with { Who = quote.First.Mention.Speaker is { } speaker ? [new Actor(speaker)] : [] };
}
