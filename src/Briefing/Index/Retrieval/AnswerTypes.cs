using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Tells from its words what the answer of a question must hold: a person, a place, a number, a date, a name.</summary>
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
    /// <param name="nouns">The tokens that name the type, as "island nation" in "which island nation"; else none.</param>
    /// <returns>Any of these can answer; none when the question does not tell.</returns>
    public static SentenceEvidence Wanted(TokenList tokens, out Range nouns)
    {
        nouns = ..0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
            switch (tokens[i].Lower)
            {
                case "who" or "whom" when !IsRelative(tokens, i):
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
                case "which" or "what" when NounAfter(tokens, i) is >= 0 and var noun:
                    nouns = noun..RunFrom(tokens, noun);
                    return TypeOf(tokens[nouns.End.Value - 1].Lower);
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
        TermKind.Person => (wanted & (SentenceEvidence.Person | SentenceEvidence.Name)) != 0,
        TermKind.Organisation => (wanted & (SentenceEvidence.Organisation | SentenceEvidence.Name)) != 0,
        TermKind.Place => (wanted & (SentenceEvidence.Place | SentenceEvidence.Name)) != 0,
        TermKind.Number => (wanted & SentenceEvidence.Number) != 0,
        TermKind.Date => (wanted & SentenceEvidence.Date) != 0,
        TermKind.DateNumber => (wanted & (SentenceEvidence.Date | SentenceEvidence.Number)) != 0,
        TermKind.Capitalised => (wanted & SentenceEvidence.Name) != 0,
        _ => false,
    };

    /// <summary>"People who moved were asked for which paper": another word asks.</summary>
    private static bool IsRelative(TokenList tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Kind != TokenKind.Word) return false;
        for (var i = at + 1; i < tokens.Count; i++) if (tokens[i].Lower is "which" or "what") return true;
        return false;
    }

    private static int NounAfter(TokenList tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + FarthestNoun); i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            if (Auxiliaries.Contains(tokens[i].Lower)) return -1;
            if (IsKnown(tokens[i].Lower)) return i;
        }

        return -1;
    }

    /// <summary>Behind the last of several in a row, which tells the type: the justice in "which court justice", the animal in "which sea animal".</summary>
    private static int RunFrom(TokenList tokens, int at)
    {
        while (at < tokens.Count && IsKnown(tokens[at].Lower)) at++;
        return at;
    }

    private static bool IsKnown(string noun) => Nouns.ContainsKey(Singular(noun));

    private static SentenceEvidence TypeOf(string noun) => Nouns[Singular(noun)];

    private static string Singular(string noun)
    {
        if (Nouns.ContainsKey(noun)) return noun;
        if (noun.EndsWith("ies", StringComparison.Ordinal)) return noun[..^3] + "y";
        return noun.EndsWith('s') ? noun[..^1] : noun;
    }

    private static SentenceEvidence EvidenceOf(string type) => type switch
    {
        "place" => SentenceEvidence.Place,
        "person" => SentenceEvidence.Person,
        "organisation" => SentenceEvidence.Organisation,
        "number" => SentenceEvidence.Number,
        "date" => SentenceEvidence.Date,
        "name" => SentenceEvidence.Name,
        "thing" => SentenceEvidence.None,
        _ => throw new InvalidDataException($"index/answer-types.txt: {type} is no type of answer."),
    };
}
