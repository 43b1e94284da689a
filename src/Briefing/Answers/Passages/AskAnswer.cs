using Briefing.Answers.About;
using Briefing.Answers.Events;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Index;
using Briefing.Index.Suggestions;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>
/// Answers <c>/ask</c> and plain questions: by the command that the question is, else with the best passages, their
/// answering words marked. No passage that holds the question's content: an empty answer rather than the nearest noise.
/// </summary>
public sealed class AskAnswer(BriefingLibrary library, QuestionReader questions, EventKinds kinds, EventAnswer events, WhoLeftAnswer whoLeft, AboutAnswer about)
{
    private const int MostPassages = 8;

    /// <summary>More than are shown, so that copies fold and passages that hold what is asked for come first.</summary>
    private const int Candidates = 12;

    /// <summary>More events are hardly of the one thing that is asked about.</summary>
    private const int FewOfOne = 5;

    private readonly QuestionWords _words = new();
    private readonly AnswerTypeReader _types = new();
    private readonly QuestionRoutes _routes = new();

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Its words are the question as typed.</param>
    public Reply.Answer Answer(string command, Question question)
    {
        var route = _routes.Find(question.Words);
        if (route is { Command: QuestionRoute.Ask, Argument.Length: > 0 }) return Answer(command, question with { Words = route.Argument });
        if (route is not null && Routed(question, route) is { } routed) return routed;
        var answer = FromPassages(command, question, question.Words);
        if (answer.IsEmpty) return Respelt(command, question) ?? Translated(command, question) ?? answer;
        return IsOnlyNamed(answer) ? Translated(command, question) ?? answer : answer;
    }

    /// <summary>All passages are in the other script: no more than a name of the question can be in them.</summary>
    private static bool IsOnlyNamed(Reply.Answer answer) =>
        answer.Groups.SelectMany(group => group.Findings).All(finding => Script.HasIdeograph(finding.Citations[0].Quote) != Script.HasIdeograph(answer.Understood.Words));

    /// <summary>The answer to the question with its misspelt names as the sources spell them; null when that finds nothing either.</summary>
    private Reply.Answer? Respelt(string command, Question question)
    {
        var misspelt = library.Index.FindMisspelt(question.Words, question.Collections);
        if (misspelt.Count == 0) return null;
        var answer = FromPassages(command, question, MisspeltWord.PutRight(question.Words, misspelt));
        return answer.IsEmpty ? null : answer.With([.. misspelt.Select(word => question.Labels.Of("Nothing in the sources is spelt “{0}”: this is for “{1}”.", word.Typed, word.Meant))]);
    }

    /// <summary>The answer of the sources in the other language; null when they have none either.</summary>
    private Reply.Answer? Translated(string command, Question question)
    {
        if (questions.Translate(new AskedText(question.Words, question.At)) is not { } translated) return null;
        var answer = FromPassages(command, question, translated);
        return answer.IsEmpty ? null : answer.With([question.Labels.Of("Nothing in the question's language: this is for “{0}”.", translated)]);
    }

    private Reply.Answer? Routed(Question question, QuestionRoute route)
    {
        var asked = new AskedText(route.Argument, question.At, question.Collections, question.Top) { Labels = question.Labels };
        var takenAs = TakenAs(question, route);
        if (route.Command == AboutAnswer.Name) return Told(asked)?.With([takenAs]);
        if (questions.Read(asked) is not QuestionReading.Understood read) return null;
        var answer = Run(route.Command, read.Question);
        return answer is null || (route.IsOfOne && !IsOfOne(answer)) ? null : answer.With([takenAs, .. read.Notes]);
    }

    private static string TakenAs(Question question, QuestionRoute route) =>
        question.Labels.Of("Taken as {0}.", OneLine.Of($"/{route.Command} {route.Argument.Trim(' ', ',', ';', ':', '?', '？', '.', '!')}"));

    /// <summary>Something happened to whom the question names, and not to everybody of whom a word is said.</summary>
    private static bool IsOfOne(Reply.Answer answer) => !answer.IsEmpty && (answer.Understood.Who.Count > 0 || answer.Total <= FewOfOne);

    private Reply.Answer? Told(AskedText asked)
    {
        var named = asked.AsWords();
        if (!about.IsName(named)) return null;
        var answer = about.Answer(AboutAnswer.Name, named);
        return answer.IsEmpty ? null : answer;
    }

    private Reply.Answer? Run(string command, Question question)
    {
        if (command == WhoLeftAnswer.Name) return question is { Where.Count: > 0, Words: "" } ? whoLeft.Answer(question) : null;
        var kind = kinds.All.FirstOrDefault(known => known.Command?.Name == command);
        if (kind is null) return null;
        var answer = events.Answer(kind, question);
        return answer.IsEmpty && question.Words.Length > 0 ? null : answer;
    }

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">As asked: it tells what the answer must hold.</param>
    /// <param name="words">What is looked for.</param>
    private Reply.Answer FromPassages(string command, Question question, string words)
    {
        var articles = new CitableArticles(library.Store, question.Collections);
        var hits = library.Index.FindPassages(new PassageQuery(words, Candidates, question.At, question.Collections));
        var citations = hits.Where(hit => hit.IsAnswer)
            .Select(hit => (Hit: hit, Article: articles.Find(hit.Article, hit.Revision)))
            .Where(found => found.Article is not null)
            .Select(found => (Citation.Of(found.Article!, found.Hit.Span), found.Hit.Score));

        var content = new QuestionContent(words, _types.Read(question.Words), _words);
        var passages = new PassageReader(library.Reader, content);
        var findings = Best(passages.Read([.. PassageFold.Fold(citations)])).Select(passage => passage.Finding).Take(Math.Min(question.Top, MostPassages)).ToList();
        List<FindingGroup> groups = findings.Count > 0 ? [new FindingGroup(question.Labels.Of("Passages"), GroupMatch.Yes, findings)] : [];
        return new Reply.Answer(command, question, groups, []) { Total = findings.Count };
    }

    /// <summary>The best first: only those that speak of whom the question names, if any does; of them only those that hold what is asked for, and that do not ask themselves, if any does.</summary>
    private static List<AnswerPassage> Best(List<AnswerPassage> passages)
    {
        passages.RemoveAll(passage => passage is { HoldsContent: false, SpeaksOfAsked: false });
        var named = OnlyIfAny(passages, passage => passage.SpeaksOfAsked);
        return [.. OnlyIfAny(OnlyIfAny(named, passage => passage.HasAnswer), passage => passage.Tells).OrderByDescending(passage => passage.Score)];
    }

    private static List<AnswerPassage> OnlyIfAny(List<AnswerPassage> passages, Predicate<AnswerPassage> holds) =>
        passages.Exists(holds) ? passages.FindAll(holds) : passages;
}
