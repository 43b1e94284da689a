using Briefing;
using Briefing.Answers.Questions;
using Briefing.Index.Suggestions;

namespace Bot.Console;

/// <summary>What the tab key offers in the chat: commands after a slash, ids of articles after <c>/article</c> and moderators' commands, names and places elsewhere.</summary>
/// <param name="commands">Their names, without slash.</param>
/// <param name="library">Knows the articles.</param>
internal sealed class ChatCompletion(IReadOnlyList<string> commands, BriefingLibrary library)
{
    private const int MostArticles = 200;

    /// <summary>Of a name, before it is completed.</summary>
    private const int FewestLetters = 2;

    private readonly ArgumentSuggestions _suggestions = new(library.Index, library.Reader.Gazetteer);

    public LineCompletion For(string typed)
    {
        if (!typed.StartsWith('/')) return Names(typed);
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return Starting(typed, 0, [.. commands.Select(name => "/" + name), "/quit"]);
        var argument = space + 1;
        return typed[..space] switch
        {
            "/help" => Starting(typed, argument, commands),
            "/restore" => Starting(typed, argument, library.Store.Retracted().Select(id => CommandWord.Quoted(id.Value))),
            "/article" or "/fix" or "/retract" or "/undo" or "/audit" => Starting(typed, argument, library.Index.FindArticles("", MostArticles).Select(id => CommandWord.Quoted(id.Value))),
            _ => Names(typed),
        };
    }

    /// <summary>The word before the cursor as the beginning of a name or place in the articles; of any place where they have none.</summary>
    private LineCompletion Names(string typed)
    {
        var start = typed.LastIndexOf(' ') + 1;
        if (typed.Length - start < FewestLetters) return LineCompletion.None;
        string[] arguments = ["words", "where"];
        return arguments.Select(argument => Starting(typed, start, _suggestions.For(argument, typed[start..], default).Select(name => name.Value).Distinct())).FirstOrDefault(found => found.Candidates.Count > 0) ?? LineCompletion.None;
    }

    private static LineCompletion Starting(string typed, int start, IEnumerable<string> names) =>
        new(start, [.. names.Where(name => name.StartsWith(typed[start..], StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]);
}
