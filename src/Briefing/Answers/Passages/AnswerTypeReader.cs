using System.Text.RegularExpressions;
using Briefing.Index.Retrieval;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>Tells what a question asks for: by the patterns of <c>question-types.tsv</c>, else by the noun behind "which" or "what".</summary>
internal sealed class AnswerTypeReader
{
    private readonly (AnswerType Type, Regex Pattern)[] _patterns =
        [.. LexiconFile.Table("questions/question-types.tsv").Select(row => (Enum.Parse<AnswerType>(row[0]), new Regex(row[1], RegexOptions.CultureInvariant)))];

    private readonly Dictionary<string, PlaceType> _places = LexiconFile.Table("questions/place-types.tsv")
        .SelectMany(row => row[1].Split(' ').Select(noun => (noun, Enum.Parse<PlaceType>(row[0])))).ToDictionary();

    public AskedAnswer Read(string question)
    {
        var lower = question.ToLowerInvariant();
        var tokens = Tokenizer.Tokenize(question, 0, question.Length);
        var type = _patterns.FirstOrDefault(known => known.Pattern.IsMatch(lower)).Type;
        var answer = type switch
        {
            AnswerType.Statement => OfKind(tokens),
            AnswerType.Place => OfPlace(tokens),
            AnswerType.Count => new AskedAnswer(type) { Counted = CountedIn(tokens) },
            _ => new AskedAnswer(type),
        };
        return answer with { IsPlural = IsPlural(tokens) };
    }

    /// <summary>"Which countries", "what two cities", "who were".</summary>
    private static bool IsPlural(TokenList tokens)
    {
        if (tokens.Count > 1 && tokens[0].Lower is "who" && tokens[1].Lower is "are" or "were") return true;
        foreach (ref readonly var token in tokens.AsSpan()[AnswerTypes.KindWords(tokens)]) if (NounTree.Instance.Find(token.Lower) is { } singular && singular != token.Lower) return true;
        return false;
    }

    private AskedAnswer OfKind(TokenList tokens)
    {
        var wanted = AnswerTypes.Wanted(tokens);
        return wanted.Evidence switch
        {
            SentenceEvidence.Person => new AskedAnswer(AnswerType.Person),
            SentenceEvidence.Organisation => new AskedAnswer(AnswerType.Organisation),
            SentenceEvidence.Person | SentenceEvidence.Organisation => new AskedAnswer(AnswerType.Who),
            SentenceEvidence.Name => new AskedAnswer(AnswerType.Name),
            SentenceEvidence.Place => OfPlace(tokens),
            SentenceEvidence.Number => new AskedAnswer(AnswerType.Amount),
            SentenceEvidence.Date => new AskedAnswer(AnswerType.Time),
            SentenceEvidence.None when wanted.Words.Count > 0 => new AskedAnswer(AnswerType.Kind) { Words = wanted.Words },
            _ => new AskedAnswer(AnswerType.Statement),
        };
    }

    private AskedAnswer OfPlace(TokenList tokens)
    {
        foreach (ref readonly var token in tokens.AsSpan()[AnswerTypes.KindWords(tokens)])
        {
            if (_places.TryGetValue(token.Lower, out var type)) return new AskedAnswer(AnswerType.Place) { Place = type };
        }

        return new AskedAnswer(AnswerType.Place);
    }

    private static CountedThing? CountedIn(TokenList tokens)
    {
        for (var at = 1; at < tokens.Count - 1; at++)
        {
            if (tokens[at].Lower != "many" || tokens[at - 1].Lower != "how") continue;
            List<string> nouns = [.. tokens.AsSpan()[AskedPhrase.After(tokens, at)].ToArray().Select(token => token.Lower)];
            return nouns.Count > 0 ? new CountedThing(nouns) : null;
        }

        return null;
    }
}
