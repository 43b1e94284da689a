using System.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Json;
using Bot.Options;
using Bot.Ownership;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Reading;

namespace Bot.CommandLine;

/// <summary><c>bot read PATH…</c>: what reading finds in articles, without indexing them; <c>--json</c>: an object an article.</summary>
internal static class ReadVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var paths = new Argument<string[]>("path") { Description = "Files, folders, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var asJson = new Option<bool>("--json") { Description = "Each article as a JSON object." };
        var read = new Command("read", "Shows what reading finds in articles, without indexing them.") { paths, asJson };
        read.SetAction(parsed => Run(settings.Value, PushSource.Of(parsed.GetValue(paths)!), parsed.GetValue(asJson)));
        return read;
    }

    private static int Run(BotSettings settings, PushSource source, bool asJson)
    {
        var reader = new ArticleReader(settings.KindsFolder);
        var code = BotCommandLine.Done;
        using var input = System.Console.OpenStandardInput();
        foreach (var result in source.Read(input))
        {
            if (result is DraftResult.Refused refused)
            {
                code = BotCommandLine.Refused;
                Refuse(refused, asJson);
            }
            else if (result is DraftResult.Accepted accepted)
            {
                if (accepted.Note is { } note) StandardStreams.Error.WriteLine(VisibleText.Of($"bot: {accepted.From}: {note}"));
                var reading = reader.Read(ArticleOf(accepted.Draft));
                if (asJson) StandardStreams.Output.WriteLine(JsonText.Line(json => new ReadJson(reader.Gazetteer).Write(json, IdOf(accepted), reading)));
                else ReadingText.Write(StandardStreams.Output, reading);
            }

            StandardStreams.Output.Flush();
        }

        LeftOutLines.Write(source, settings.IndexFolder);
        return code;
    }

    /// <summary>Its own, or where it came from as it was given: what is read is not stored, so that nothing else stands for it.</summary>
    private static string IdOf(DraftResult.Accepted accepted) => accepted.Draft.HasOwnId ? accepted.Draft.Id.Value : accepted.From;

    private static void Refuse(DraftResult.Refused refused, bool asJson)
    {
        if (asJson) StandardStreams.Output.WriteLine(JsonText.ErrorOf(refused.From, "unreadable", refused.Reason));
        StandardStreams.Error.WriteLine(VisibleText.Of($"bot: {refused.From}: {refused.Reason}"));
    }

    private static Article ArticleOf(ArticleDraft draft) => new()
    {
        Id = draft.Id,
        Title = draft.Title,
        Text = draft.Text,
        Published = draft.Published,
        Source = draft.Source,
        Url = draft.Url,
        Authors = draft.Authors,
        Language = draft.Language,
        Collection = draft.Collection,
        StoredAt = TimeProvider.System.GetUtcNow(),
    };
}
