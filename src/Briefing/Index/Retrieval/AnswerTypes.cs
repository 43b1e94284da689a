using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Tells from its words what the answer of a question must hold: a person, a place, a number, a date, a name.</summary>
internal static class AnswerTypes
{
    /// <summary>So far behind "which" or "what" its noun is looked for: "which two famous French cities".</summary>
    private const int FarthestNoun = 5;

    /// <summary>What has fewer words below it is too vague, or too narrow.</summary>
    private const int FewestWords = 3;

    /// <summary>What follows one of them does something, and is not asked for: "what does the mayor want".</summary>
    private static readonly HashSet<string> Auxiliaries = ["do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should"];

    /// <summary>"How" with one of them asks for a number.</summary>
    private static readonly HashSet<string> Measures = [.. LexiconFile.Lines("index/measure-words.txt")];

    private static readonly Dictionary<string, string> Types = LexiconFile.Table("index/answer-types.txt").ToDictionary(row => row[0], row => row[1]);
    private static readonly HashSet<string> Vague = [.. Types.Where(row => row.Value == "anything").Select(row => row.Key)];
    private static readonly Dictionary<string, SentenceEvidence> Nouns = Types.ToDictionary(row => row.Key, row => EvidenceOf(row.Value));

    /// <summary>By the first word that asks for something.</summary>
    public static WantedAnswer Wanted(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
            switch (tokens[i].Lower)
            {
                case "who" or "whom" when !IsRelative(tokens, i):
                    return new(SentenceEvidence.Person | SentenceEvidence.Organisation, ..0);
                case "whose":
                    return new(SentenceEvidence.Person, ..0);
                case "where":
                    return new(SentenceEvidence.Place, ..0);
                case "when" when i == 0:
                    return new(SentenceEvidence.Date, ..0);
                case "how" when Measures.Contains(next):
                    return OfType(SentenceEvidence.Number, ..0) with { Measure = (i + 1)..(i + 2) };
                case "worth" or "cost" when i > 0 && tokens[0].Lower == "what":
                    return OfType(SentenceEvidence.Number, ..0);
                case "which" or "what" when OfKind(tokens, i) is { } wanted:
                    return wanted;
            }
        }

        return new(SentenceEvidence.None, ..0);
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

    /// <summary>Whether a word can be part of such an answer. A film may be called after a place; what is read as a person or an organisation is no film.</summary>
    public static bool CanBe(TermKind kind, SentenceEvidence wanted) => kind switch
    {
        TermKind.Person => (wanted & SentenceEvidence.Person) != 0,
        TermKind.Organisation => (wanted & SentenceEvidence.Organisation) != 0,
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

    /// <summary>What answers by the kind that is named after "which" or "what"; null when none is.</summary>
    private static WantedAnswer? OfKind(TokenList tokens, int asks)
    {
        var phrase = AskedPhrase.After(tokens, asks);
        if (NounAfter(tokens, asks) is not (>= 0 and var noun)) return OfPhrase(tokens, phrase);
        var nouns = noun..RunFrom(tokens, noun);
        if (phrase.End.Value - 1 == nouns.End.Value && IsPerson(tokens[nouns.End.Value].Lower)) return new(SentenceEvidence.Person, nouns);
        var type = TypeOf(tokens[nouns.End.Value - 1].Lower);
        return type != SentenceEvidence.None ? OfType(type, nouns) : (OfPhrase(tokens, phrase) ?? new(type, nouns));
    }

    /// <summary>A number may be spelled.</summary>
    private static WantedAnswer OfType(SentenceEvidence type, Range nouns) =>
        type == SentenceEvidence.Number ? new(type, nouns) { Words = NounTree.Instance.StemsBelow(NounTree.Integer) } : new(type, nouns);

    /// <summary>By the last of its nouns that tells: the food in "which food items".</summary>
    private static WantedAnswer? OfPhrase(TokenList tokens, Range phrase)
    {
        for (var at = phrase.End.Value - 1; at >= phrase.Start.Value; at--)
        {
            var word = tokens[at].Lower;
            if ((IsKnown(word) ? Singular(word) : NounTree.Instance.Find(word)) is not { } noun || Vague.Contains(noun)) continue;
            if (NounTree.Instance.Is(noun, NounTree.Person)) return new(SentenceEvidence.Person, ..0);
            if (NounTree.Instance.IsNamed(noun)) return new(SentenceEvidence.Name, ..0);
            if (NounTree.Instance.StemsBelow(noun) is { Count: >= FewestWords } words) return new(SentenceEvidence.None, ..0) { Words = words };
        }

        return null;
    }

    private static bool IsPerson(string word) => NounTree.Instance.Find(word) is { } noun && NounTree.Instance.Is(noun, NounTree.Person);

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
        "thing" or "anything" => SentenceEvidence.None,
        _ => throw new InvalidDataException($"index/answer-types.txt: {type} is no type of answer."),
    };
}
