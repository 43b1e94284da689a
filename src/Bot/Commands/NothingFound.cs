using Briefing.Answers;
using Briefing.Index;

namespace Bot.Commands;

/// <summary>
/// What whoever got no finding may do: there is no article that they could see (none yet, or not in that collection), a plain question
/// was nearly a command, or is of the kind that only help answers ("hello").
/// </summary>
internal sealed class NothingFound(BriefingIndex index)
{
    private const int MostListed = 20;

    /// <summary>Of a word that may have been meant for a command: shorter ones are like too many.</summary>
    private const int FewestLetters = 5;

    /// <summary>The same reply, with what may be done where it found nothing.</summary>
    /// <param name="reply">Of the command.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="commands">Those that the asker may use, where it was a plain question; else null.</param>
    public Reply Explain(Reply reply, CommandRequest request, IReadOnlyList<CommandEntry>? commands) => reply switch
    {
        Reply.Answer { IsEmpty: true } answer when (Why(request) ?? Hint(answer, commands)) is { } told => answer.With([told]),
        Reply.Refusal { Code: ArticleAnswer.Unknown } refusal when Why(request) is { } why => refusal with { Message = $"{refusal.Message} {why}" },
        _ => reply,
    };

    /// <summary>Null when the asker sees some article.</summary>
    public string? Why(CommandRequest request)
    {
        var filled = index.FindCollections();
        if (request.Collections is not { } visible) return filled.Count == 0 ? NothingYet(request) : null;
        if (visible.Any(filled.Contains)) return null;
        if (request.IsFromPlatform || filled.Count == 0) return NothingYet(request);
        var listed = string.Join(", ", filled.Take(MostListed)) + (filled.Count > MostListed ? ", …" : "");
        return $"There is no collection {string.Join(" or ", visible.Select(name => $"“{name}”"))}. There {(filled.Count == 1 ? "is" : "are")} {listed}.";
    }

    /// <summary>Others' collections are nobody's business on a platform.</summary>
    private static string NothingYet(CommandRequest request) => request.IsFromPlatform
        ? $"There are no articles here yet{(request.Collections is { Count: > 0 } visible ? $" (in {string.Join(", ", visible.Order(StringComparer.Ordinal))})" : "")}. Moderators bring them in with /push."
        : "There are no articles yet: “bot push FILE” brings them in.";

    /// <summary>In English, as the commands are.</summary>
    private static string? Hint(Reply.Answer answer, IReadOnlyList<CommandEntry>? commands)
    {
        if (commands is null || answer.Understood.Labels != Labels.English) return null;
        var typed = TypedCommand.Parse(answer.Understood.Words.TrimEnd('?', '!', '.', ' '));
        return typed.Name.Length >= FewestLetters && UnknownCommand.Nearest(typed.Name, commands) is { } near ? $"Did you mean {$"/{near.Name} {typed.Argument}".TrimEnd()}?" : "/help shows what can be asked.";
    }
}
