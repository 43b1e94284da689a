using Briefing.Answers.Events;
using Briefing.Answers.Mentions;
using Briefing.Articles;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.About;

/// <summary>
/// Answers <c>/about</c>: what the articles say of a person, an organisation, a product or a place. How they describe it,
/// its events, what it said, the figures beside it, and where it is named first and last.
/// </summary>
public sealed class AboutAnswer(BriefingLibrary library, Gazetteer places, Organisations organisations, TimelineAnswer timeline, QuotesAnswer quotes)
{
    /// <summary>The command's name.</summary>
    public const string Name = "about";

    /// <summary>Articles that are read for descriptions and figures, the newest that name it.</summary>
    private const int MostArticles = 20;

    /// <summary>Enough to tell a name from other words.</summary>
    private const int FewArticles = 4;

    private const int MostOfAKind = 8;

    private readonly Descriptions _descriptions = new();
    private readonly NearestNames _nearest = new(library.Index);

    /// <summary>The words are a name, as far as the newest articles that hold them tell.</summary>
    public bool IsName(Question question)
    {
        var subject = SubjectOf(question);
        return Read(library.Index.FindArticlesHolding(subject.Names, FewArticles, question.Collections), subject, question).Any();
    }

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Its words are the name as typed.</param>
    public Reply.Answer Answer(string command, Question question)
    {
        var subject = SubjectOf(question);
        var holding = library.Index.FindArticlesHolding(subject.Names, int.MaxValue, question.Collections);
        var readings = Read(holding.Take(MostArticles), subject, question).ToList();
        if (readings.Count == 0) return new Reply.Answer(command, question, [], [.. _nearest.Notes(question.Words, question)]);

        var labels = question.Labels;
        var oldest = holding.Count <= MostArticles ? readings[^1] : Read(holding.Reverse().Take(MostArticles), subject, question).FirstOrDefault() ?? readings[^1];
        List<FindingGroup> groups =
        [
            Group(labels.Of("Described as"), Folded(readings.SelectMany(DescriptionsIn))),
            Group(labels.Of("Events"), EventsOf(subject, question)),
            Group(labels.Of("Said"), subject.Place is null ? quotes.SaidBy(question) : []),
            Group(labels.Of("Figures"), readings.SelectMany(FiguresIn)),
            .. FirstAndLast(oldest, readings[0], labels),
        ];
        groups.RemoveAll(group => group.Findings.Count == 0);
        List<string> notes = holding.Count > MostArticles ? [question.Labels.Of("Descriptions and figures are from the newest {0} of {1:N0} articles that name it.", MostArticles, holding.Count)] : [];
        return new Reply.Answer(command, question, groups, notes) { Total = groups.Sum(group => group.Findings.Count) };
    }

    private Subject SubjectOf(Question question) => new(question.Words, places.Named(question.Words), organisations);

    /// <summary>Articles are read one by one as they are asked for: reading is what this answer costs.</summary>
    private IEnumerable<SubjectReading> Read(IEnumerable<ArticleId> ids, Subject subject, Question question)
    {
        var articles = new CitableArticles(library.Store, question.Collections);
        return ids.Select(id => articles.Find(id)).OfType<Article>().Select(article => SubjectReading.Of(library.Reader.ReadText(article), subject)).OfType<SubjectReading>();
    }

    private IEnumerable<Finding> DescriptionsIn(SubjectReading one) =>
        from mention in one.Mentions
        let isPerson = one.Reading.Names.Any(name => name.Span == mention.Name && name.Type == NameType.Person)
        let description = _descriptions.Find(mention.Sentence, mention.Name, isPerson)
        where description is not null
        select one.Finding(mention, description.Value);

    /// <summary>The same words once, with all that say so; what ends another description tells nothing more: "Chair Jane Roe" beside "Board Chair Jane Roe".</summary>
    private static IEnumerable<Finding> Folded(IEnumerable<Finding> descriptions)
    {
        var told = descriptions.GroupBy(finding => SameWords.Of(finding.Text)).ToList();
        return from same in told
               where !told.Exists(other => other.Key.EndsWith($" {same.Key}", StringComparison.Ordinal))
               let first = same.First()
               select new Finding(first.Kind, [.. same.SelectMany(finding => finding.Citations)], first.TextSpan);
    }

    private IEnumerable<Finding> EventsOf(Subject subject, Question question)
    {
        var asked = subject.Place is { } place
            ? question with { Words = "", Where = [new AskedPlace(question.Words, place, place.Name)] }
            : question with { Words = "", Who = [question.Words] };
        return timeline.Answer(asked).Groups.Where(group => group.Match == GroupMatch.Yes).SelectMany(group => group.Findings);
    }

    private static IEnumerable<Finding> FiguresIn(SubjectReading one) =>
        from figure in one.Reading.Figures
        from mention in one.Mentions
        where mention.Sentence.Span.Contains(figure.Span)
        select one.Finding(mention, figure.Span, "figure") with { Amount = one.Reading.Article.Slice(figure.Span) };

    private static IEnumerable<FindingGroup> FirstAndLast(SubjectReading oldest, SubjectReading newest, Labels labels)
    {
        var (first, last) = (oldest.InText.First(), newest.InText.Last());
        yield return Group(labels.Of("First named"), [oldest.Finding(first, first.Name)]);
        if (first != last || oldest != newest) yield return Group(labels.Of("Last named"), [newest.Finding(last, last.Name)]);
    }

    private static FindingGroup Group(string heading, IEnumerable<Finding> findings) => new(heading, GroupMatch.Yes, [.. findings.Take(MostOfAKind)]);
}
