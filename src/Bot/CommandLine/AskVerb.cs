using System.CommandLine;
using System.CommandLine.Parsing;
using Bot.Commands;
using Bot.Commands.AnswerText;
using Bot.Console;
using Bot.Options;
using Bot.Ownership;
using Briefing.Answers;
using Briefing.Intake.Fetching;

namespace Bot.CommandLine;

/// <summary>
/// <c>bot ask "/closures 2024"</c>: one question, its answer as text, or with <c>--json</c> as an object.
/// Exit code 0 answered, 1 nothing found, 2 not understood or refused.
/// </summary>
internal static class AskVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var words = new Argument<string[]>("question") { Description = "A command such as “/closures 2024”, or a plain question.", Arity = ArgumentArity.ZeroOrMore };
        words.Validators.Add(RefuseUnknownOptions);
        var asked = new QuestionOptions();
        var ask = new Command("ask", "Answers one question.") { words };
        asked.AddTo(ask);
        ask.SetAction((parsed, cancel) => RunAsync(settings.Value, asked.Request(parsed, string.Join(' ', parsed.GetValue(words)!)), parsed.GetValue(asked.Json), cancel));
        return ask;
    }

    /// <summary>A question takes any words, so a mistyped option would pass for one; after <c>--</c> it may.</summary>
    private static void RefuseUnknownOptions(ArgumentResult words)
    {
        var unknown = words.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal));
        if (unknown is not null && !Environment.GetCommandLineArgs().Contains("--")) words.AddError($"Unrecognized option “{unknown.Value}”; put -- before words that begin so.");
    }

    private static async Task<int> RunAsync(BotSettings settings, CommandRequest request, bool asJson, CancellationToken cancel)
    {
        var clock = TimeProvider.System;
        var opener = new LibraryOpener(settings, clock);
        var call = request.AsModerator ? await new ModeratorCall(settings, opener, new PageFetcher(settings.Fetch.ForPages(), clock), clock).RunAsync(request, cancel) : await AnswerAsync(opener, clock, request, cancel);
        if (call.Reply is Reply.Refusal refusal) throw new RefusedException(refusal.Code, refusal.Message);

        var answer = (Reply.Answer)call.Reply;
        if (asJson) StandardStreams.Output.WriteLine(call.Json(() => WorkerLinks.Find(settings, clock)));
        else TerminalWriter.ForResults().Write(AnswerDocumentBuilder.Build(answer));
        StandardStreams.Output.Flush();
        return answer.IsEmpty ? BotCommandLine.NothingFound : BotCommandLine.Done;
    }

    private static async Task<CallReply> AnswerAsync(LibraryOpener opener, TimeProvider clock, CommandRequest request, CancellationToken cancel)
    {
        using var library = await opener.OpenUpToDateAsync(cancel);
        var started = clock.GetTimestamp();
        var reply = new Dispatcher(library, logger: new StandardErrorLogger<Dispatcher>()).Run(request);
        return new CallReply(reply, clock.GetElapsedTime(started));
    }
}
