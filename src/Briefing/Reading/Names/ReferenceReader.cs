using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Resolves "the company", "the institute", "it", "its" and "their" to what they stand for in the article, going through
/// it in order. What stays doubtful is left alone.
/// </summary>
internal sealed class ReferenceReader(Descriptions descriptions, PlaceSpans places)
{
    private const int MostModifiers = 4;

    /// <summary>In tokens, from the comma to the pronoun: ", which said on Monday that it".</summary>
    private const int LongestTold = 6;

    /// <summary>In tokens. What is longer is no sentence, and its references would take the square of its length.</summary>
    private const int LongestSentence = 1000;

    private static readonly NameWords Words = NameWords.Shared;

    private int _paragraph;
    private bool _isQuoted;

    /// <param name="sentences">In order.</param>
    /// <param name="headlines">Which of them are headlines.</param>
    /// <param name="mentions">The names of each sentence, in order; the references found are added.</param>
    public void Read(IReadOnlyList<Sentence> sentences, bool[] headlines, IReadOnlyList<List<CastMention>> mentions)
    {
        var salience = new Salience(descriptions);
        for (var index = 0; index < sentences.Count; index++)
        {
            if (_paragraph != sentences[index].Span.Paragraph) (_paragraph, _isQuoted) = (sentences[index].Span.Paragraph, false);
            if (SectionHeads.Is(sentences[index])) salience.BeginSection();
            if (!headlines[index] && sentences[index].Tokens.Count <= LongestSentence) ReadSentence(sentences[index], mentions[index], salience);
            salience.Take(mentions[index], sentences[index].Span.Paragraph == 0);
        }
    }

    private void ReadSentence(Sentence sentence, List<CastMention> names, Salience salience)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (QuoteState.Follows(ref _isQuoted, sentence, at)) continue;
            var found = sentence.Tokens[at].Lower switch
            {
                "its" => Pronoun(sentence, at, names, salience),
                "it" when !_isQuoted && ActsNext(sentence, at) => Pronoun(sentence, at, names, salience),
                "their" or "they" => Plural(sentence, at, names, salience),
                "the" => Description(sentence, at, names, salience),
                _ => null,
            };
            if (found is null) continue;
            names.Insert(names.FindLastIndex(name => name.First < at) + 1, found);
            SetOwner(found, names);
            at = found.End - 1;
        }

        foreach (var name in names) SetOwner(name, names);
    }

    /// <summary>"it said", "it has closed", "it will": somebody acts; "it is", "make it easier" mean nobody.</summary>
    private static bool ActsNext(Sentence sentence, int at)
    {
        if (at + 1 >= sentence.Tokens.Count) return false;
        var next = sentence.Tokens[at + 1].Lower;
        if (Words.Has(next, WordRole.Speech | WordRole.Deed)) return true;
        return next is "has" or "had" or "will" or "would" or "plans" or "planned" or "also" or "calls" or "called" or "expects" or "expected" or "intends"
            || (next.Length > 4 && next.EndsWith("ed", StringComparison.Ordinal));
    }

    private CastMention? Pronoun(Sentence sentence, int at, List<CastMention> names, Salience salience)
    {
        if (names.FindLast(name => name.First < at && IsOne(name) && IsToldOf(sentence, name.End, at)) is { } told) return Stands(sentence, at, at + 1, told.Who);
        var clause = names.FindLast(name => name.First < at && IsOne(name) && !name.IsSource && !name.IsPossessor && (!name.FollowsPreposition || name.First < 3));
        if (clause is not null) return places.ActBetween(sentence, clause.End, at) ? null : Stands(sentence, at, at + 1, clause.Who);
        if (names.FindLast(name => name.First < at && IsOne(name) && name.IsPossessor && IsOfPeople(sentence, name.End + 1)) is { } employer) return Stands(sentence, at, at + 1, employer.Who);
        if (at > 2 || (sentence.Tokens[at].Lower == "it" && !Words.Has(sentence.Tokens[at + 1].Spelling, WordRole.Speech | WordRole.Deed | WordRole.Stop)) || names.Exists(name => name.First < at)) return null;
        return salience.LastSubject is { } subject ? Stands(sentence, at, at + 1, subject) : null;
    }

    /// <summary>"(a division of Acme), which announced it": of whom the clause tells.</summary>
    private static bool IsToldOf(Sentence sentence, int end, int pronoun)
    {
        var tokens = sentence.Tokens;
        var comma = end + 2 < pronoun && tokens[end].Lower is ">" ? end + 1 : end + 3 < pronoun && (tokens[end].Lower, tokens[end + 2].Lower) is ("(", ")") or ("<", ">") ? end + 3 : end;
        return comma + 1 < pronoun && pronoun - comma <= LongestTold && tokens[comma].Lower == "," && tokens[comma + 1].Lower == "which";
    }

    /// <summary>"Acme's owners announced its closure": people act for whom they belong to.</summary>
    private static bool IsOfPeople(Sentence sentence, int at) =>
        at < sentence.Tokens.Count && Words.Has(NounLemma.Of(sentence.Tokens[at].Lower), WordRole.Title | WordRole.Human);

    private static bool IsOne(CastMention name) => name.Who.Whole.Type is NameType.Organisation;

    private static CastMention? Plural(Sentence sentence, int at, List<CastMention> names, Salience salience)
    {
        var clause = names.FindLast(name => name.First < at);
        if (clause?.Who.Whole.Type is NameType.Group) return Stands(sentence, at, at + 1, clause.Who);
        return clause is null && at == 0 && salience.LastSubject is { Type: NameType.Group } group ? Stands(sentence, at, at + 1, group) : null;
    }

    private CastMention? Description(Sentence sentence, int the, List<CastMention> names, Salience salience)
    {
        var described = Described(sentence, the, names);
        var noun = NounOf(sentence, the, described is not null);
        if (noun < 0 || names.Exists(name => name.First <= noun + 1 && name.End > the)) return null;
        if (described is not null && !(noun + 1 < sentence.Tokens.Count && sentence.Tokens[noun + 1].Lower is "'s" or "’s")) return IsOne(described) ? Stands(sentence, the, noun + 1, described.Who) : null;
        if (DescribesUnknown(sentence, the)) return null;
        var modifiers = sentence.Tokens.Skip(the + 1).Take(noun - the - 1).Select(token => token.Lower).ToList();
        return salience.Best(modifiers, sentence.Tokens[noun].Lower, names, the) is { } who ? Stands(sentence, the, noun + 1, who) : null;
    }

    /// <summary>"Acme, the tech company founded by", "Acme — the company she founded": the name before the mark.</summary>
    private static CastMention? Described(Sentence sentence, int the, List<CastMention> names) =>
        the > 1 && sentence.Tokens[the - 1].Lower is "," or "—" or "–" or "--" ? names.Find(name => name.End == the - 1 && !name.IsReference && !name.FollowsPreposition) : null;

    /// <summary>"Roe's, the restaurant at": a name before the comma that nothing tells more of.</summary>
    private bool DescribesUnknown(Sentence sentence, int the)
    {
        if (the < 2 || sentence.Tokens[the - 1].Lower != ",") return false;
        var last = the - 2;
        var isPossessive = last > 0 && sentence.Tokens[last].Lower is "'s" or "’s";
        if (isPossessive) last--;
        var first = last + 1;
        while (first > 0 && sentence.Tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalized: true }) first--;
        if (first > last || places.EndAt(sentence, first) > 0 || Words.Has(sentence.Tokens[last].Spelling, WordRole.Calendar)) return false;
        return first == 0 ? last > 0 : isPossessive || sentence.Tokens[first - 1].Lower == "that" || !Words.Has(sentence.Tokens[first - 1].Spelling, WordRole.Stop);
    }

    /// <summary>The noun of "the troubled Seattle-based coffee chain"; -1 when it stands for no organisation, or for another one.</summary>
    private int NounOf(Sentence sentence, int the, bool isDescribing)
    {
        var tokens = sentence.Tokens;
        for (var at = the + 1; at < tokens.Count && at <= the + 1 + MostModifiers; at++)
        {
            var word = tokens[at];
            if (word.Kind == TokenKind.Punctuation && word.Lower != "-") return -1;
            if (Words.Has(word.Spelling, WordRole.Stop | WordRole.Distinct | WordRole.Starter)) return -1;
            if (word.IsCapitalized)
            {
                if (places.EndAt(sentence, at) is not (var end and > 0)) return -1;
                at = end - 1;
                continue;
            }

            if (descriptions.SortsOf(word.Lower) is null) continue;
            var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
            if (next.Lower is null) return at;
            if (descriptions.SortsOf(next.Lower) is not null || next.Lower == "-") continue;
            return EndsPhrase(next) || (isDescribing && IsPronoun(next)) ? at : -1;
        }

        return -1;
    }

    /// <summary>"the school year", "the company that", "the head of": the noun is not all of it, or says itself which is meant.</summary>
    private static bool EndsPhrase(Token next)
    {
        if (next.Lower is "that" or "which" or "of" or "behind" or "who" or "known" or "called" || IsPronoun(next)) return false;
        if (next.Kind != TokenKind.Word) return true;
        if (next.IsCapitalized) return Words.Has(next.Spelling, WordRole.Calendar | WordRole.Title | WordRole.Staff | WordRole.NotName);
        if (next.Lower[^1] == 's') return true;
        return Words.Has(next.Spelling, WordRole.Stop | WordRole.Starter | WordRole.Speech | WordRole.Deed | WordRole.Staff)
            || next.Lower.EndsWith("ed", StringComparison.Ordinal) || next.Lower.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>"the company she founded" says itself which is meant.</summary>
    private static bool IsPronoun(Token next) => next.Lower is "he" or "she" or "they" or "we" or "you";

    /// <summary>"its Shanghai AI Lab", "Acme's Research Institute": the unit belongs to what stands before it.</summary>
    private static void SetOwner(CastMention owner, List<CastMention> names)
    {
        var isPossessive = owner.IsPossessor || (owner.IsReference && owner.Sentence.Tokens[owner.First].Lower is "its" or "their");
        if (!isPossessive) return;
        var next = owner.IsPossessor ? owner.End + 1 : owner.End;
        var unit = names.Find(name => name.First == next && !name.IsReference);
        if (unit?.Who.Whole is { Known: null, Owner: null, Sort: "institute" } who && who != owner.Who.Whole) who.Owner = owner.Who.Whole;
    }

    private static CastMention Stands(Sentence sentence, int first, int end, Character who) => new(sentence, first, end, who, IsReference: true);
}
