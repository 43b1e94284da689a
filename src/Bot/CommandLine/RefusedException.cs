namespace Bot.CommandLine;

/// <summary>What whoever typed the call can mend. It ends the call with one line and exit code 2, never with a stack trace.</summary>
/// <param name="code">A stable key in kebab-case.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class RefusedException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
