using Briefing;

namespace Bot.Console;

/// <summary>What the tab key offers in the chat: commands after a slash, ids of articles after <c>/article</c>, places elsewhere.</summary>
/// <param name="commands">Their names, without slash.</param>
/// <param name="library">Knows the articles.</param>
internal sealed class ChatCompletion(IReadOnlyList<string> commands, BriefingLibrary library)
{
    private const int MostArticles = 200;
    private const int MostPlaces = 12;

    /// <summary>Of a place's name, before it is completed.</summary>
    private const int FewestLetters = 2;

    public LineCompletion For(string typed)
    {
        if (!typed.StartsWith('/')) return Places(typed);
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return Starting(typed, 0, [.. commands.Select(name => "/" + name), "/quit"]);
        var argument = space + 1;
        return typed[..space] switch
        {
            "/help" => Starting(typed, argument, commands),
            "/article" => Starting(typed, argument, library.Index.FindArticles("", MostArticles).Select(id => id.Value)),
            _ => Places(typed),
        };
    }

    /// <summary>The word before the cursor as the beginning of a place's name.</summary>
    private LineCompletion Places(string typed)
    {
        var start = typed.LastIndexOf(' ') + 1;
        return typed.Length - start < FewestLetters ? LineCompletion.None : Starting(typed, start, library.Reader.Gazetteer.BeginningWith(typed[start..], MostPlaces).Select(place => place.Name));
    }

    private static LineCompletion Starting(string typed, int start, IEnumerable<string> names) =>
        new(start, [.. names.Where(name => name.StartsWith(typed[start..], StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]);
}
