using Briefing.Articles;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Actors;

/// <summary>Finds the name of which a noun says what it is: "Acme Corner, a new downtown cafe", "a cafe called Acme Corner".</summary>
internal sealed class SiteAppositions(ArticleMentions mentions)
{
    /// <summary>Words between the article and the noun.</summary>
    private const int MostWords = 8;

    private static readonly NameWords Words = NameWords.Shared;

    /// <param name="sentence">Where the noun stands.</param>
    /// <param name="noun">Its first token.</param>
    /// <param name="last">Its last.</param>
    public TextSpan? Around(Sentence sentence, int noun, int last) => Described(sentence, noun) ?? Called(sentence, last + 1);

    /// <summary>The name before the comma.</summary>
    private TextSpan? Described(Sentence sentence, int noun)
    {
        var tokens = sentence.Tokens;
        var article = noun - 1;
        while (article > 1 && noun - article <= MostWords && tokens[article] is { Kind: TokenKind.Word or TokenKind.Number } or { Lower: "-" } && !IsArticle(tokens[article])) article--;
        if (article < 2 || !IsArticle(tokens[article]) || tokens[article - 1].Lower is not ("," or "—" or "–")) return null;
        var end = article - 2;
        if (tokens[end].Lower == ")")
        {
            while (end > 0 && tokens[end].Lower != "(") end--;
            end--;
        }

        if (end < 0 || !tokens[end].IsCapitalized) return null;
        var first = end;
        while (first > 0 && SiteNames.IsPart(tokens, first - 1) && (tokens[first - 1].IsCapitalized || SiteNames.IsLink(tokens[first - 1])) && !Words.Has(tokens[first - 1].Spelling, WordRole.Starter | WordRole.Calendar)) first--;
        return Name(sentence, first, end);
    }

    private static bool IsArticle(Token token) => token.Lower is "a" or "an" or "the";

    /// <summary>The name behind "called".</summary>
    private TextSpan? Called(Sentence sentence, int called)
    {
        var tokens = sentence.Tokens;
        if (called + 1 >= tokens.Count || tokens[called].Lower is not ("called" or "named" or "dubbed")) return null;
        var last = called;
        while (last + 1 < tokens.Count && (tokens[last + 1].IsCapitalized || tokens[last + 1].Kind == TokenKind.Number || SiteNames.IsLink(tokens[last + 1]))) last++;
        return last > called ? Name(sentence, called + 1, last) : null;
    }

    private TextSpan? Name(Sentence sentence, int first, int last) =>
        SiteNames.Span(sentence, first, last) is var name && mentions.MayNameSite(name, name) && mentions.MayNameSite(SiteNames.Span(sentence, last, last), name) ? name : null;
}
