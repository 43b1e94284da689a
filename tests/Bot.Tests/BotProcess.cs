using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Bot.Tests;

/// <summary>What a call of the program left behind.</summary>
internal sealed record BotResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonElement.Parse(Output);

    public JsonElement[] JsonLines => [.. Lines.Select(line => JsonElement.Parse(line))];
}

/// <summary>The real program as a process of its own: <c>dotnet Bot.dll …</c> in a folder, with pipes for its streams.</summary>
internal static class BotProcess
{
    public static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var arg in args.Prepend(Path.Combine(AppContext.BaseDirectory, "Bot.dll"))) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    /// <summary>Runs a call to its end, with an index in <paramref name="folder"/>.</summary>
    public static Task<BotResult> RunAsync(TemporaryFolder folder, params string[] args) => RunWithInputAsync(folder, "", args);

    public static async Task<BotResult> RunWithInputAsync(TemporaryFolder folder, string input, params string[] args)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = Start(folder.Path, args);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
            await process.StandardInput.WriteAsync(input.AsMemory(), cancel);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancel);
            return new BotResult(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
