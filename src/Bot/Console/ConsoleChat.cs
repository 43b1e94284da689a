using Bot.Commands;
using Bot.Options;
using Bot.Web;
using Bot.Worker;
using Briefing;

namespace Bot.Console;

/// <summary>The chat in the worker's own terminal. Whoever sits there owns the machine, and is a moderator. Leaving it ends the worker.</summary>
internal sealed class ConsoleChat(
    BotSettings settings, BriefingLibrary library, Dispatcher dispatcher, LiveLinks links, TimeProvider clock, IHostApplicationLifetime lifetime) : IHostedLifecycleService
{
    private const string Prompt = "> ";

    /// <summary>Its own thread: reading a key waits, and cannot be broken off. The process does not wait for it.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (Channels.ConsoleChat(settings).IsOn) new Thread(Talk) { IsBackground = true, Name = "console chat" }.Start();
        return Task.CompletedTask;
    }

    private void Talk()
    {
        System.Console.TreatControlCAsInput = true;
        var history = new LineHistory(Path.Combine(settings.IndexFolder, "console-history"), settings.Console.History);
        var completion = new ChatCompletion([.. dispatcher.Catalogue.Commands.Select(command => command.Name)], library);
        var editor = new LineEditor(KeyReader.OfTerminal(), new LineView(System.Console.Out, Prompt, () => System.Console.WindowWidth), history, completion.For);
        var writer = TerminalWriter.ForResults(links.Current);
        var talk = new ConsoleTalk(dispatcher);
        while (editor.ReadLine()?.Trim() is { } line && !IsGoodbye(line))
        {
            if (line.Length == 0) continue;
            writer.Write(talk.Answer(line, Today));
        }

        lifetime.StopApplication();
    }

    private static bool IsGoodbye(string line) => line is "quit" or "exit" || line.Split(' ')[0] is "/quit" or "/exit";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
