using Briefing.Articles;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Index.Retrieval;

/// <summary>Finds the places that a question names, so that it also asks for what lies in them: Osaka for Japan.</summary>
internal static class AskedPlaces
{
    /// <param name="question">As typed.</param>
    /// <param name="tokens">Of it.</param>
    /// <param name="gazetteer">The places there are.</param>
    /// <returns>The tokens that name a place, and its id.</returns>
    public static IEnumerable<(Range Tokens, string Place)> In(string question, TokenList tokens, Gazetteer gazetteer)
    {
        var sentence = new Sentence(new TextSpan(1, 0, question.Length), question, tokens, IsHeading: false);
        for (int at = 0, end; at < tokens.Count; at = end)
        {
            var name = gazetteer.Names.LongestAt(sentence, at, out end) ?? Typed(tokens[at], gazetteer);
            if (name is { Kind: not PlaceNameKind.Abbreviation }) yield return (at..end, name.Place.Id);
        }
    }

    /// <summary>A country needs no capital: in small letters most names of towns are other words.</summary>
    private static PlaceName? Typed(Token token, Gazetteer gazetteer) =>
        token.Kind == TokenKind.Word && gazetteer.Names.Find(token.Lower) is { Kind: not PlaceNameKind.Acronym, Place.Type: PlaceType.Country } name ? name : null;
}
