using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Resolves "the company", "the institute", "it", "its" and "their" to what they stand for in the article, going through
/// it in order. What stays doubtful is left alone.
/// </summary>
internal sealed class ReferenceReader(Descriptions descriptions)
{
    private const int MostModifiers = 4;

    private static readonly NameWords Words = NameWords.Shared;

    /// <param name="sentences">In order.</param>
    /// <param name="mentions">The names of each sentence, in order; the references found are added.</param>
    public void Read(IReadOnlyList<Sentence> sentences, IReadOnlyList<List<CastMention>> mentions)
    {
        var salience = new Salience(descriptions);
        for (var index = 0; index < sentences.Count; index++)
        {
            if (!HeadlineReader.IsHeadline(sentences[index])) ReadSentence(sentences[index], mentions[index], salience);
            salience.Take(mentions[index], sentences[index].Span.Paragraph == 0);
        }
    }

    private void ReadSentence(Sentence sentence, List<CastMention> names, Salience salience)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var found = sentence.Tokens[at].Lower switch
            {
                "its" or "itself" => Pronoun(sentence, at, names, salience),
                "it" => IsEmptySubject(sentence, at) ? null : Pronoun(sentence, at, names, salience),
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

    /// <summary>"It is", "it was reported": nobody is meant.</summary>
    private static bool IsEmptySubject(Sentence sentence, int at)
    {
        var next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1].Lower : "";
        return next is "is" or "was" or "'s" or "seems" or "appears" or "takes" or "took" or "remains" or "comes" or "may" or "might";
    }

    private static CastMention? Pronoun(Sentence sentence, int at, List<CastMention> names, Salience salience)
    {
        var clause = names.FindLast(name => name.First < at && IsOne(name) && !name.IsPossessor && (!name.FollowsPreposition || name.First < 3));
        if (clause is not null) return Stands(sentence, at, at + 1, clause.Who);
        if (at > 2 || names.Exists(name => name.First < at)) return null;
        return salience.LastSubject is { } subject ? Stands(sentence, at, at + 1, subject) : null;
    }

    private static bool IsOne(CastMention name) => name.Who.Whole.Type is NameType.Organisation;

    private static CastMention? Plural(Sentence sentence, int at, List<CastMention> names, Salience salience)
    {
        var clause = names.FindLast(name => name.First < at);
        if (clause?.Who.Whole.Type is NameType.Group) return Stands(sentence, at, at + 1, clause.Who);
        return clause is null && at == 0 && salience.LastSubject is { Type: NameType.Group } group ? Stands(sentence, at, at + 1, group) : null;
    }

    private CastMention? Description(Sentence sentence, int the, List<CastMention> names, Salience salience)
    {
        var noun = NounOf(sentence, the);
        if (noun < 0 || names.Exists(name => name.First <= noun + 1 && name.End > the)) return null;
        return salience.Best(sentence.Tokens[noun].Lower, names, the) is { } who ? Stands(sentence, the, noun + 1, who) : null;
    }

    /// <summary>The noun of "the troubled Seattle-based coffee chain"; -1 when it stands for no organisation, or for another one.</summary>
    private int NounOf(Sentence sentence, int the)
    {
        var tokens = sentence.Tokens;
        for (var at = the + 1; at < tokens.Count && at <= the + 1 + MostModifiers; at++)
        {
            var word = tokens[at];
            if (word.Kind == TokenKind.Punctuation && word.Lower != "-") return -1;
            if (Words.Has(word.Lower, WordRole.Stop | WordRole.Distinct)) return -1;
            if (descriptions.SortsOf(word.Lower) is null || word.IsCapitalized) continue;
            var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
            if (next.Lower is null) return at;
            if (descriptions.SortsOf(next.Lower) is not null || next.Lower == "-") continue;
            return next.Lower is "that" or "which" or "of" or "behind" or "who" or "responsible" or "known" or "called" ? -1 : at;
        }

        return -1;
    }

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
