using Briefing.Answers.About;
using Briefing.Answers.Events;
using Briefing.Answers.Mentions;
using Briefing.Answers.Passages;
using Briefing.Answers.Questions;
using Briefing.Reading.Events.Kinds;

namespace Briefing.Answers;

/// <summary>All kinds of answers over one library, and the reader of the questions they take. Serves all threads.</summary>
public sealed class AnswerSet
{
    public AnswerSet(BriefingLibrary library)
    {
        var (places, organisations) = (library.Reader.Gazetteer, library.Reader.Organisations);
        Kinds = library.Reader.Kinds;
        Questions = new QuestionReader(places, organisations);
        Events = new EventAnswer(library, places, organisations, Kinds);
        WhoLeft = new WhoLeftAnswer(library, places, organisations);
        Timeline = new TimelineAnswer(library, places, organisations, Kinds);
        Quotes = new QuotesAnswer(library);
        Numbers = new NumbersAnswer(library);
        About = new AboutAnswer(library, places, organisations, Timeline, Quotes);
        Ask = new AskAnswer(library, Questions, Kinds, Events, WhoLeft, About);
        Sources = new SourcesAnswer(library);
        Articles = new ArticleAnswer(library);
    }

    public EventKinds Kinds { get; }

    /// <summary>The keys of all kinds of events.</summary>
    public IReadOnlyList<string> KindKeys => [.. Kinds.All.Select(kind => kind.Key)];

    public QuestionReader Questions { get; }

    public EventAnswer Events { get; }

    public WhoLeftAnswer WhoLeft { get; }

    public AskAnswer Ask { get; }

    public TimelineAnswer Timeline { get; }

    public QuotesAnswer Quotes { get; }

    public NumbersAnswer Numbers { get; }

    public AboutAnswer About { get; }

    public SourcesAnswer Sources { get; }

    public ArticleAnswer Articles { get; }
}
