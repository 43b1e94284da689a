using System.Text.RegularExpressions;
using Briefing.Articles;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>Finds the words of a passage that may answer, being of the sort that a question asks for.</summary>
internal sealed class CandidateReader(ArticleReader reader, QuestionContent content, AskedNames asked)
{
    private static readonly HashSet<string> LengthUnits = [.. LexiconFile.Lines("questions/length-units.txt")];

    public List<AnswerCandidate> Read(ReadPassage passage) => [.. Of(passage).Where(candidate => passage.Span.Contains(candidate.Span))];

    private IEnumerable<AnswerCandidate> Of(ReadPassage passage) => content.Answer.Type switch
    {
        AnswerType.Who => Names(passage, NameType.Person).Concat(Capitalised(passage)),
        AnswerType.Person => Names(passage, NameType.Person).Where(name => name.Fit == CandidateFit.Asked).Concat(Capitalised(passage)),
        AnswerType.Organisation => Names(passage, NameType.Organisation).Concat(Capitalised(passage)),
        AnswerType.Name => Names(passage, NameType.Product).Concat(Capitalised(passage)).Concat(Written(passage, AnswerPatterns.Title()).Where(title => !IsAsked(title.Key))),
        AnswerType.Kind => OfKind(passage).Concat(Capitalised(passage)),
        AnswerType.Amount => passage.Reading.Figures.Select(figure => Written(passage, figure.Span with { End = figure.Number.End })),
        AnswerType.Count => passage.Reading.Figures.Where(figure => !IsMeasured(passage, figure)).Select(figure => Written(passage, figure.Span) with { Fit = FitOf(passage, figure) }),
        AnswerType.Length => passage.Reading.Figures.Where(figure => IsLength(passage.Words(figure.Span))).Select(figure => Written(passage, figure.Span)),
        AnswerType.Share => passage.Reading.Figures.Select(figure => Written(passage, figure.Span)).Where(figure => AnswerPatterns.Percent().IsMatch(figure.Key)),
        AnswerType.Age => Written(passage, AnswerPatterns.Age()),
        AnswerType.Time => passage.Reading.Dates.Select(date => Written(passage, date.Span)),
        AnswerType.Year => passage.Reading.Dates.Select(date => Written(passage, date.Span)).Select(date => AnswerPatterns.Year().IsMatch(date.Key) ? date : date with { Fit = CandidateFit.OtherSort }),
        AnswerType.Place => passage.Reading.Places.Where(place => place.Role == PlaceRole.Location && !IsTooWide(place.Place) && !content.Names(place.Place.Name)).Select(Placed),
        _ => [],
    };

    private IEnumerable<AnswerCandidate> Names(ReadPassage passage, NameType type) =>
        passage.Reading.Names.Where(name => !name.IsReference && !IsAsked(name.Name))
            .Select(name => new AnswerCandidate(name.Span, name.Name, name.Type == type ? CandidateFit.Asked : CandidateFit.OtherName) { Name = name.Name });

    /// <summary>Names of which the article does not say what they are of.</summary>
    private IEnumerable<AnswerCandidate> Capitalised(ReadPassage passage)
    {
        var known = passage.Reading.Names.Where(name => !name.IsReference).Select(name => name.Span).Concat(passage.Reading.Dates.Select(date => date.Span)).Where(passage.Span.Overlaps).ToList();
        var places = passage.Reading.Places.Select(place => place.Span).Where(passage.Span.Overlaps).ToList();
        return passage.Sentences.SelectMany(sentence => reader.ReadCapitalised(sentence.Sentence)).Where(span => !known.Exists(span.Overlaps) && !places.Exists(place => place.Contains(span)))
            .Select(span => new AnswerCandidate(span, passage.Words(span), CandidateFit.Asked) { Name = passage.Words(span) }).Where(name => !IsAsked(name.Key) && MayBe(name.Key));
    }

    /// <summary>What a pattern finds as its group "words".</summary>
    private static IEnumerable<AnswerCandidate> Written(ReadPassage passage, Regex pattern)
    {
        foreach (var sentence in passage.Sentences.Select(asked => asked.Sentence))
        {
            for (var found = pattern.Match(sentence.Source, sentence.Span.Start, sentence.Span.Length); found.Success; found = found.NextMatch())
            {
                var words = found.Groups["words"];
                yield return Written(passage, new TextSpan(sentence.Span.Paragraph, words.Index, words.Index + words.Length));
            }
        }
    }

    private IEnumerable<AnswerCandidate> OfKind(ReadPassage passage) => passage.Sentences.SelectMany(sentence => sentence.Sentence.Tokens)
        .Where(token => token.Kind == TokenKind.Word && content.Answer.Words.Contains(IndexTerm.StemOf(WordForms.Of(token.Lower).Hash)) && !content.Names(token.Lower))
        .Select(token => new AnswerCandidate(new TextSpan(passage.Span.Paragraph, token.Start, token.End), token.Lower, CandidateFit.Asked));

    /// <summary>A country tells no state; a city tells the country that it is in.</summary>
    private bool IsTooWide(Place place) => content.Answer.Place is { } type && place.Type < type;

    private AnswerCandidate Placed(PlaceMention place) =>
        new(place.Span, place.Place.Id, content.Answer.Place is { } type && place.Place.Type != type ? CandidateFit.OtherSort : CandidateFit.Asked) { IsAdjective = place.IsAdjective };

    private static AnswerCandidate Written(ReadPassage passage, TextSpan span) => new(span, passage.Words(span), CandidateFit.Asked);

    private bool IsAsked(string name) => asked.Has(name) || content.Names(name);

    /// <summary>Of money or percent, it counts no things.</summary>
    private static bool IsMeasured(ReadPassage passage, FigureMention figure) =>
        figure.Counted is null && passage.Words(figure.Number) is var number && (AnswerPatterns.Money().IsMatch(number) || AnswerPatterns.Percent().IsMatch(number));

    /// <summary>Several words that begin with no given name are hardly a person.</summary>
    private bool MayBe(string name) =>
        content.Answer.Type is not (AnswerType.Who or AnswerType.Person) || name.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var end) || GivenNames.Has(name[..end].ToLowerInvariant());

    private CandidateFit FitOf(ReadPassage passage, FigureMention figure) =>
        content.Answer.Counted is not { } thing || (figure.Counted is { } counted && thing.IsIn(passage.Words(counted))) ? CandidateFit.Asked : CandidateFit.OtherSort;

    /// <summary>"nearly 14 months" is one, "900 metres" too.</summary>
    private static bool IsLength(string figure) => LengthUnits.Contains(figure[(figure.LastIndexOf(' ') + 1)..].ToLowerInvariant());
}
