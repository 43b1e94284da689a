using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>
/// Finds the places of an article. First every name is looked up with what stands beside it; then what is sure tells what the
/// article is about; then each name is judged by both. Immutable; one instance serves all threads.
/// </summary>
public sealed class PlaceReader
{
    private const Support Against = Support.PartOfOther | Support.OtherSense | Support.NameAfter | Support.NameBefore | Support.HasArticle;

    private readonly Gazetteer _gazetteer;
    private readonly CandidateReader _candidates;
    private readonly GovernmentRoles _governments;

    public PlaceReader(Gazetteer gazetteer)
    {
        var clues = PlaceClues.Load();
        _gazetteer = gazetteer;
        _candidates = new CandidateReader(gazetteer, new SupportReader(clues));
        _governments = new GovernmentRoles(gazetteer, clues);
    }

    /// <summary>Mentions in the order of the text. Names of organisations are not known here: their places come as locations.</summary>
    public IReadOnlyList<PlaceMention> Read(IReadOnlyList<Sentence> sentences)
    {
        var candidates = _candidates.Read(sentences);
        var article = new ArticlePlaces(_gazetteer);
        var judge = new PlaceJudge(_gazetteer, article);
        foreach (var candidate in candidates) Note(candidate, article, judge);
        foreach (var candidate in candidates) NoteNamesake(candidate, article, judge);
        foreach (var candidate in article.LocatedTwice) Settle(candidate, article, judge);
        foreach (var candidate in candidates) Place(candidate, article, judge);

        var mentions = new List<PlaceMention>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (judge.Judge(candidate) is { } name) mentions.Add(Mention(candidate, name));
        }

        return mentions;
    }

    /// <summary>What can be told without the rest of the article.</summary>
    private static void Note(PlaceCandidate candidate, ArticlePlaces article, PlaceJudge judge)
    {
        if (candidate.IsUnknown) return;
        var name = judge.Best(candidate);
        if (candidate.Has(Support.PersonBeside) || (candidate.Has(Support.NameBefore) && !candidate.Sentence.IsHeading && name.Standing <= Standing.Unsure))
        {
            article.AddPerson(candidate.LastWord);
        }
        else if (judge.IsExplained(candidate, name))
        {
            article.Explain(candidate.Name, name.Place);
            article.Add(name.Place, candidate.Sentence.Span.Paragraph);
        }
        else if (name is { Standing: Standing.Sure, HasNamesake: false } && !candidate.Has(Support.PartOfOther | Support.OtherSense))
        {
            article.Add(name.Place, candidate.Sentence.Span.Paragraph);
        }
        else if (name is { Standing: Standing.Unsure or Standing.Likely, IsDoubtful: false, StandsOut: true } && candidate.Has(Support.Located | Support.Dateline) && !candidate.Has(Against))
        {
            article.Locate(candidate);
        }
    }

    /// <summary>What has a namesake tells of its country only when all that has none has been told: Naples is in Florida where Florida is told of.</summary>
    private static void NoteNamesake(PlaceCandidate candidate, ArticlePlaces article, PlaceJudge judge)
    {
        if (candidate.IsUnknown || !candidate.Name.HasNamesake || candidate.Has(Support.PartOfOther | Support.OtherSense | Support.PersonBeside)) return;
        if (judge.Best(candidate) is { Standing: Standing.Sure } name) article.Add(name.Place, candidate.Sentence.Span.Paragraph);
    }

    /// <summary>Where twice something is told to be there, the article has said which place it means, if its country is told of.</summary>
    private void Settle(PlaceCandidate candidate, ArticlePlaces article, PlaceJudge judge)
    {
        if (judge.Best(candidate) is not { StandsOut: true } name || !_gazetteer.Ancestors(name.Place.Id).Any(whole => _gazetteer.Find(whole)?.Type == PlaceType.Country && article.IsPresent(whole))) return;
        article.Explain(candidate.Name, name.Place);
        article.Add(name.Place, candidate.Sentence.Span.Paragraph);
    }

    /// <summary>"in Leeds" tells that "another Leeds mill" is of the town, too.</summary>
    private static void Place(PlaceCandidate candidate, ArticlePlaces article, PlaceJudge judge)
    {
        if (candidate.Has(Support.Located) && !candidate.Has(Against) && judge.Judge(candidate) is { IsDoubtful: false, Standing: < Standing.Sure } name) article.Explain(candidate.Name, name.Place);
    }

    private PlaceMention Mention(PlaceCandidate candidate, PlaceName name)
    {
        var tokens = candidate.Sentence.Tokens;
        var span = new TextSpan(candidate.Sentence.Span.Paragraph, tokens[candidate.First].Start, tokens[candidate.End - 1].End);
        return _governments.Governed(candidate, name) is { } governed
            ? new PlaceMention(span, governed, PlaceRole.Government)
            : new PlaceMention(span, name.Place, PlaceRole.Location, name.Kind == PlaceNameKind.Demonym, _governments.GovernedFrom(name));
    }
}
