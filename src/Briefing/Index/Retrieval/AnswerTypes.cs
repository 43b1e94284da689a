using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Tells from its words what the answer of a question must hold: a person, a place, a number, a date.</summary>
internal static class AnswerTypes
{
    /// <summary>So far behind "which" or "what" its noun is looked for: "which two famous French cities".</summary>
    private const int FarthestNoun = 5;

    /// <summary>What follows one of them does something, and is not asked for: "what does the mayor want".</summary>
    private static readonly HashSet<string> Auxiliaries = ["do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should"];

    /// <summary>"How" with one of them asks for a number.</summary>
    private static readonly HashSet<string> Measures = [.. LexiconFile.Lines("index/measure-words.txt")];

    private static readonly Dictionary<string, SentenceEvidence> Nouns = LexiconFile.Table("index/answer-types.txt").ToDictionary(row => row[0], row => EvidenceOf(row[1]));

    /// <param name="tokens">The question's.</param>
    /// <param name="noun">The number of the token that names the type, as "country" in "which country"; else -1.</param>
    /// <returns>Any of these can answer; none when the question does not tell.</returns>
    public static SentenceEvidence Wanted(TokenList tokens, out int noun)
    {
        noun = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
            switch (tokens[i].Lower)
            {
                case "who" or "whom":
                    return SentenceEvidence.Person | SentenceEvidence.Organisation;
                case "whose":
                    return SentenceEvidence.Person;
                case "where":
                    return SentenceEvidence.Place;
                case "when" when i == 0:
                    return SentenceEvidence.Date;
                case "how" when Measures.Contains(next):
                case "worth" or "cost" when i > 0 && tokens[0].Lower == "what":
                    return SentenceEvidence.Number;
                case "which" or "what" when (noun = NounAfter(tokens, i)) >= 0:
                    return TypeOf(tokens[noun].Lower);
            }
        }

        return SentenceEvidence.None;
    }

    /// <summary>The tokens that name the kind of thing asked for, whatever it is: "drug cartel" in "which drug cartel did"; empty when none do.</summary>
    public static Range KindWords(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Lower is not ("which" or "what")) continue;
            var end = i + 1;
            while (end < Math.Min(tokens.Count, i + FarthestNoun) && tokens[end].Kind == TokenKind.Word && !WordForms.IsStop(tokens[end].Lower)) end++;
            return (i + 1)..end;
        }

        return ..0;
    }

    /// <summary>Whether a word can be part of such an answer.</summary>
    public static bool CanBe(TermKind kind, SentenceEvidence wanted) => kind switch
    {
        TermKind.Person => (wanted & SentenceEvidence.Person) != 0,
        TermKind.Organisation => (wanted & SentenceEvidence.Organisation) != 0,
        TermKind.Place => (wanted & SentenceEvidence.Place) != 0,
        TermKind.Number => (wanted & SentenceEvidence.Number) != 0,
        TermKind.Date => (wanted & SentenceEvidence.Date) != 0,
        TermKind.DateNumber => (wanted & (SentenceEvidence.Date | SentenceEvidence.Number)) != 0,
        _ => false,
    };

    private static int NounAfter(TokenList tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + FarthestNoun); i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            if (Auxiliaries.Contains(tokens[i].Lower)) return -1;
            if (TypeOf(tokens[i].Lower) != SentenceEvidence.None) return i;
        }

        return -1;
    }

    /// <summary>The type that a noun names, in singular or plural.</summary>
    private static SentenceEvidence TypeOf(string noun)
    {
        if (Nouns.TryGetValue(noun, out var type)) return type;
        if (noun.EndsWith("ies", StringComparison.Ordinal)) return Nouns.GetValueOrDefault(noun[..^3] + "y");
        return noun.EndsWith('s') ? Nouns.GetValueOrDefault(noun[..^1]) : SentenceEvidence.None;
    }

    private static SentenceEvidence EvidenceOf(string type) => type switch
    {
        "place" => SentenceEvidence.Place,
        "person" => SentenceEvidence.Person,
        "organisation" => SentenceEvidence.Organisation,
        "number" => SentenceEvidence.Number,
        "date" => SentenceEvidence.Date,
        _ => throw new InvalidDataException($"index/answer-types.txt: {type} is no type of answer."),
    };
}
