namespace Briefing.Index.Suggestions;

/// <summary>What the beginning of an argument may become.</summary>
/// <param name="Text">What to show: a name, a place, a title, a time.</param>
/// <param name="Value">What to put in its place: mostly the same; of an article its id.</param>
public sealed record Suggestion(string Text, string Value);

/// <summary>What is suggested out of the index.</summary>
internal enum SuggestionKind
{
    Name,
    Place,
    Title,
}
