using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Reads names in headlines and in lines set in capitals, where capital letters tell nothing: only names that the body
/// has, or that are well known and no ordinary word, count.
/// </summary>
internal sealed class HeadlineReader(KnownNames known)
{
    private const int LongestName = 8;
    private const double TitleCase = 0.6;
    private const int FewestWords = 3;

    /// <summary>So many words stand in capitals in no common sentence.</summary>
    private const int ManyWords = 5;

    /// <summary>Most longer words of the sentence stand in capitals, so that they tell no names.</summary>
    public static bool IsHeadline(Sentence sentence)
    {
        var words = 0;
        var capitals = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Lower.Length < 4) continue;
            words++;
            if (token.IsCapitalized) capitals++;
        }

        if (words < FewestWords || capitals <= TitleCase * words) return false;
        return sentence.IsHeading || (capitals == words && words > ManyWords) || IsAllCapitals(sentence);
    }

    public void Read(Sentence sentence, Cast cast, List<CastMention> mentions)
    {
        for (var at = 0; at < sentence.Tokens.Count;)
        {
            var found = sentence.Tokens[at].Kind == TokenKind.Ideograph || ChunkReader.IsNamePart(sentence, at) ? NameAt(sentence, at, cast) : null;
            if (found is not null) mentions.Add(found);
            at = found?.End ?? at + 1;
        }
    }

    private CastMention? NameAt(Sentence sentence, int at, Cast cast)
    {
        var listed = known.At(sentence, at);
        for (var end = Math.Min(sentence.Tokens.Count, at + LongestName); end > at; end--)
        {
            if (sentence.Tokens[end - 1].Kind == TokenKind.Punctuation || sentence.Tokens[end - 1].Lower == "'s") continue;
            if (listed is { } name && name.End == end && Accepts(name, cast) is { } organisation) return new CastMention(sentence, at, end, organisation);
            if (cast.Find(NameKey.Of(sentence.Tokens, at, end)) is { Whole.Type: not null } who && IsFirm(who)) return new CastMention(sentence, at, end, who);
        }

        return null;
    }

    private static bool IsFirm(Character who) => who.FirmMentions > 0 || who.AsOrganisation >= Character.Enough || who.AsPerson >= Character.Enough;

    private static Character? Accepts(KnownName name, Cast cast)
    {
        var character = cast.Find(name.Organisation.Key);
        return character is { Known: not null } ? character : name.IsAmbiguous ? null : cast.Know(name.Organisation);
    }

    private static bool IsAllCapitals(Sentence sentence) => !sentence.Words.Any(char.IsLower);
}
