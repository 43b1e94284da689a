using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>
/// Finds the answering words of a passage: the person, figure, date or place that a question asks for and that stands
/// nearest to the question's own words, else the tightest clause around those.
/// </summary>
internal sealed class AnswerMarker(QuestionContent content, AskedNames asked)
{
    /// <summary>A who-question means a person unless an organisation stands this many characters nearer.</summary>
    private const int PersonLead = 60;

    /// <summary>As far away counts a sentence for every word of the question that it holds less than the best.</summary>
    private const int LackingWord = 200;

    private static readonly HashSet<string> LengthUnits = [.. LexiconFile.Lines("questions/length-units.txt")];

    /// <param name="reading">The article.</param>
    /// <param name="passage">Which of its passages.</param>
    /// <param name="sentences">Those of the passage.</param>
    public MarkedWords Mark(TextReading reading, TextSpan passage, IReadOnlyList<AskedSentence> sentences)
    {
        var best = sentences.MaxBy(sentence => sentence.Count)!;
        var candidates = Candidates(reading).Where(candidate => passage.Contains(candidate.Words.Span)).ToList();
        if (candidates.Count == 0) return new MarkedWords(Within(ClauseFinder.Tightest(best.Sentence, best.Words), passage), content.Type == AnswerType.Statement);

        var anchors = sentences.SelectMany(sentence => sentence.Words).ToList();
        return candidates.MinBy(candidate => candidate.Handicap + Distance(candidate.Words.Span, anchors) + (LackingWord * Lacking(candidate.Words.Span))).Words;

        int Lacking(TextSpan span) => best.Count - sentences.Where(sentence => sentence.Sentence.Span.Contains(span)).Select(sentence => sentence.Count).DefaultIfEmpty().Max();
    }

    private IEnumerable<(MarkedWords Words, int Handicap)> Candidates(TextReading reading) => content.Type switch
    {
        AnswerType.Who => reading.Names.Where(IsSomebody).Select(name => (new MarkedWords(name.Span, true, name.Name), name.Type == NameType.Person ? 0 : PersonLead)),
        AnswerType.Person => reading.Names.Where(name => name.Type == NameType.Person && IsSomebody(name)).Select(name => (new MarkedWords(name.Span, true, name.Name), 0)),
        AnswerType.Amount => reading.Figures.Select(figure => (new MarkedWords(figure.Span with { End = figure.Number.End }, true), 0)),
        AnswerType.Count => reading.Figures.Select(figure => (new MarkedWords(figure.Span, true), 0)),
        AnswerType.Length => reading.Figures.Where(figure => IsLength(reading.Article.Slice(figure.Span))).Select(figure => (new MarkedWords(figure.Span, true), 0)),
        AnswerType.Time => reading.Dates.Select(date => (new MarkedWords(date.Span, true), 0)),
        AnswerType.Place => reading.Places.Where(place => place.Role == PlaceRole.Location && !content.Names(place.Place.Name)).Select(place => (new MarkedWords(place.Span, true), 0)),
        _ => [],
    };

    /// <summary>"nearly 14 months" is one, "900 metres" too.</summary>
    private static bool IsLength(string figure) => LengthUnits.Contains(figure[(figure.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>An organisation that shares a word with the question is what it asks about; a person may be another of the family.</summary>
    private bool IsSomebody(NameMention name) =>
        !name.IsReference && name.Type is not NameType.Product && !asked.Has(name.Name) && !(name.Type == NameType.Person ? content.Names(name.Name) : content.NamesPartOf(name.Name));

    private static int Distance(TextSpan span, List<Token> anchors) =>
        anchors.Count == 0 ? 0 : anchors.Min(anchor => anchor.Start >= span.End ? anchor.Start - span.End : Math.Max(0, span.Start - anchor.End));

    private static TextSpan Within(TextSpan span, TextSpan passage) =>
        passage.Contains(span) ? span : span with { Start = Math.Max(span.Start, passage.Start), End = Math.Min(span.End, passage.End) };
}
