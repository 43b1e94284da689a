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

    /// <summary>The end of "watchmaker".</summary>
    private const string Maker = "maker";

    private static readonly WordSet Cookery = WordGroups.Of("cookery");
    private static readonly WordSet Eateries = WordGroups.Of("eatery");
    private static readonly WordSet Edges = WordGroups.Of("edge");
    private static readonly WordSet Owners = WordGroups.Of("belonging");

    public static bool Is(ReadOnlySpan<char> text, TextSpan adjective)
    {
        var rest = text[adjective.End..];
        if (rest.StartsWith("-")) return true;
        if (rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest[1]) && adjective.Paragraph > 0) return true;
        var isOwned = IsOwned(text, adjective);
        var words = 0;
        foreach (var word in Behind(text, adjective))
        {
            if (Cookery.Contains(NounLemma.Of(word)) || (!isOwned && Eateries.Contains(word)) || (words == 0 && (Edges.Contains(word) || ActorNouns.People.Contains(NounLemma.Of(word))))) return true;
            words++;
        }

        return false;
    }

    /// <summary>"a Canadian firm", "the Dutch metals company": whence somebody is, be it done where it will.</summary>
    public static bool IsOrigin(ReadOnlySpan<char> text, TextSpan adjective) => !IsOwned(text, adjective) && Behind(text, adjective).Any(word => NounLemma.Of(word) is var noun && (ActorNouns.Businesses.Contains(noun) || noun.EndsWith(Maker, StringComparison.Ordinal)));

    private static bool IsOwned(ReadOnlySpan<char> text, TextSpan adjective)
    {
        var before = TextBefore.Of(text, adjective).TrimEnd();
        return before.EndsWith("'s") || before.EndsWith("’s") || Owners.Contains(before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant());
    }

    /// <summary>The words right behind it, in small letters.</summary>
    private static List<string> Behind(ReadOnlySpan<char> text, TextSpan adjective)
    {
        var found = new List<string>();
        var rest = text[adjective.End..];
        while (found.Count <= Farthest && rest.Length > 1 && rest[0] == ' ')
        {
            var length = 1;
            while (length < rest.Length && (char.IsLetter(rest[length]) || rest[length] == '-')) length++;
            if (length == 1) break;
            found.Add(rest[1..length].ToString().ToLowerInvariant());
            rest = rest[length..];
        }

        return found;
    }
}
