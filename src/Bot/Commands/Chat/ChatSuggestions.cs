using Briefing;

namespace Bot.Commands.Chat;

/// <summary>What could stand in an argument that somebody types, from what they may see.</summary>
internal sealed class ChatSuggestions(Dispatcher dispatcher, BriefingLibrary library, ChatAccess access)
{
    /// <summary>A6: choices of an option.</summary>
    private const int Most = 25;

    private const int LongestValue = 100;

    public async ValueTask<IReadOnlyList<ChatChoice>> ForAsync(SuggestRequest request, IChatPlatform platform, CancellationToken cancel)
    {
        var (asker, _) = await access.OfAsync(request.Actor, request.Conversation, platform, cancel);
        if (asker is null) return [];
        var typed = request.Typed.Length <= LongestValue ? ChatText.Clean(request.Typed).Trim() : "";
        return [.. Of(request.Argument, typed, asker).Where(choice => choice.Value.Length is > 0 and <= LongestValue && choice.Label.Length is > 0 and <= LongestValue).Distinct().Take(Most)];
    }

    private IEnumerable<ChatChoice> Of(string argument, string typed, Asker asker) => argument switch
    {
        "command" => dispatcher.Catalogue.Commands.Where(command => command.Name.StartsWith(typed.TrimStart('/'), StringComparison.OrdinalIgnoreCase)).Select(command => new ChatChoice(command.Name, command.Name)),
        "article" => library.Index.FindArticles(typed, Most, asker.Collections).Select(id => new ChatChoice(id.Value, id.Value)),
        _ => [],
    };
}
