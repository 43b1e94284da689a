namespace Benchmarks.Retrieval;

/// <summary>A passage as a reader sees it.</summary>
/// <param name="Article">The id of its article.</param>
/// <param name="Text">Its words.</param>
internal sealed record FoundPassage(string Article, string Text);
