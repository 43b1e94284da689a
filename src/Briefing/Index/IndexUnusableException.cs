namespace Briefing.Index;

/// <summary>The index cannot be opened as it is. The message is one sentence for the person at the keyboard: what is wrong and what to do.</summary>
public sealed class IndexUnusableException(string message, Exception? inner = null) : Exception(message, inner);
