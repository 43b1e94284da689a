using Briefing.Index.Terms;

namespace Briefing.Answers.Questions;

/// <summary>The key under which wordings of one question meet: "/closures 2031", "closures 2031?", "what closed in 2031". Order, case, endings and stop words do not count.</summary>
public static class QuestionKey
{
    public static string Of(string question)
    {
        var terms = TermReader.Read(question).Select(term => term.Text).Distinct().Order(StringComparer.Ordinal).ToList();
        return terms.Count > 0 ? string.Join(' ', terms) : question.Trim().ToUpperInvariant();
    }
}
