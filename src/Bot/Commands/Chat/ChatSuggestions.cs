using Briefing;
using Briefing.Index.Suggestions;

namespace Bot.Commands.Chat;

/// <summary>What could stand in an argument that somebody types, from what they may see.</summary>
internal sealed class ChatSuggestions(Dispatcher dispatcher, BriefingLibrary library, ChatAccess access)
{
    /// <summary>A6: choices of an option, and the characters of each.</summary>
    private const int Most = 25, LongestChoice = 100;

    private readonly ArgumentSuggestions _suggestions = new(library.Index, library.Reader.Gazetteer);

    public async ValueTask<IReadOnlyList<ChatChoice>> ForAsync(SuggestRequest request, IChatPlatform platform, CancellationToken cancel)
    {
        var (asker, _) = await access.OfAsync(request.Actor, request.Conversation, platform, cancel);
        if (asker is null) return [];
        var typed = request.Typed.Length <= LongestChoice ? ChatText.Clean(request.Typed).Trim() : "";
        var asModerator = request.Argument == "command" && await asker.IsModeratorAsync(cancel);
        return [.. Of(request.Argument, typed, asker, asModerator).Where(choice => choice.Value.Length is > 0 and <= LongestChoice).Select(choice => choice with { Label = Short(choice.Label) }).Distinct().Take(Most)];
    }

    private IEnumerable<ChatChoice> Of(string argument, string typed, Asker asker, bool asModerator) => argument == "command"
        ? dispatcher.Catalogue.Commands.Where(command => asModerator || command.Access == CommandAccess.Everyone).Select(command => command.Name).Where(name => name.StartsWith(typed.TrimStart('/'), StringComparison.OrdinalIgnoreCase)).Select(name => new ChatChoice(name, name))
        : _suggestions.For(argument, typed, asker.Today, asker.Collections).Select(suggestion => new ChatChoice(suggestion.Text, suggestion.Value));

    /// <summary>A long title with its end left out; what is put in its place is never cut.</summary>
    private static string Short(string label) => label.Length <= LongestChoice ? label : string.Concat(label.AsSpan(0, LongestChoice - 1).TrimEnd(), "…");
}
