using Briefing.Articles;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Placing;

/// <summary>Recognises the adjective of a country that tells in what manner something is made, or whence a person is, or that belongs to a name: "an Italian restaurant", "Cuban sandwiches", "a French-style café", "the German founder", "Mexican Grill", "near the Mexican border".</summary>
internal static class Manners
{
    /// <summary>Words of "Japanese fine-dining restaurant", "Cuban pork sandwich".</summary>
    private const int Farthest = 2;

    private static readonly WordSet Cookery = WordGroups.Of("cookery");
    private static readonly WordSet Eateries = WordGroups.Of("eatery");
    private static readonly WordSet Edges = WordGroups.Of("edge");
    private static readonly WordSet Owners = WordGroups.Of("belonging");

    public static bool Is(ReadOnlySpan<char> text, TextSpan adjective)
    {
        var rest = text[adjective.End..];
        if (rest.StartsWith("-")) return true;
        if (rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest[1]) && adjective.Paragraph > 0) return true;
        var before = TextBefore.Of(text, adjective).TrimEnd();
        var isOwned = before.EndsWith("'s") || before.EndsWith("’s") || Owners.Contains(before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant());
        for (var words = 0; words <= Farthest && rest.Length > 1 && rest[0] == ' '; words++)
        {
            var length = 1;
            while (length < rest.Length && (char.IsLetter(rest[length]) || rest[length] == '-')) length++;
            if (length == 1) return false;
            var word = rest[1..length].ToString().ToLowerInvariant();
            if (Cookery.Contains(NounLemma.Of(word)) || (!isOwned && Eateries.Contains(word)) || (words == 0 && (Edges.Contains(word) || ActorNouns.People.Contains(NounLemma.Of(word))))) return true;
            rest = rest[length..];
        }

        return false;
    }
}
