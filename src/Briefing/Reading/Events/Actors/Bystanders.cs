using Briefing.Articles;

namespace Briefing.Reading.Events.Actors;

/// <summary>Recognises a name that only says whose or where something is ("a judge of Acme", "Acme's lawyer", "its Reno mill"): the text goes on about another.</summary>
internal static class Bystanders
{
    private static readonly string[] Before = ["of", "by", "at", "from", "in", "near", "against", "per", "former", "its", "their"];
    private static readonly string[] Media = ["on", "to", "via"];

    public static bool Is(ReadOnlySpan<char> text, TextSpan name)
    {
        if (text[name.End..].StartsWith("'s") || text[name.End..].StartsWith("’s")) return true;
        return Follows(text, name, Before);
    }

    /// <summary>"posted on Acme", "a video shared to Acme": there somebody else speaks.</summary>
    public static bool IsMedium(ReadOnlySpan<char> text, TextSpan name) => Follows(text, name, Media);

    private static bool Follows(ReadOnlySpan<char> text, TextSpan name, string[] words)
    {
        var before = TextBefore.Of(text, name);
        var word = before[(before.LastIndexOf(' ') + 1)..];
        foreach (var hanging in words)
        {
            if (word.Equals(hanging, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
