namespace Bot.Commands.Chat;

/// <summary>What an argument that somebody types could become.</summary>
/// <param name="Label">What to show; at most 100 characters.</param>
/// <param name="Value">What to put there; at most 100 characters (A6).</param>
public sealed record ChatChoice(string Label, string Value);
