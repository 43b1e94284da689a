using Briefing.Index;
using Briefing.Index.Suggestions;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>What an answer about events says of its counting, and of words that found nothing.</summary>
internal sealed class EventNotes(BriefingIndex index, Gazetteer places, Organisations organisations)
{
    private readonly NearestNames _nearest = new(index);

    public List<string> Of(Question question, EventSearchResult result, int total)
    {
        var notes = new List<string>();
        if (result.Unplaced > 0) notes.Add(question.Labels.Of(result.Unplaced == 1 ? "{0} more states no place, and is not listed under one." : "{0} more state no place, and are not listed under one.", result.Unplaced));
        notes.AddRange(result.Elsewhere.Select(told => question.Labels.Of(told.Count == 1 ? "“{0}” was taken for {1}; 1 more is of {2}." : "“{0}” was taken for {1}; {3} more are of {2}.", told.Asked.Text, told.Asked.DistinctName, told.Place, told.Count)));
        if (result.Denied > 0 && question.Status is null) notes.Add(question.Labels.Of(result.Denied == 1 ? "{0} denied report is not counted; add “denied” to see." : "{0} denied reports are not counted; add “denied” to see.", result.Denied));
        if (total > 0) return notes;
        if (question.Where.Count > 1) notes.Add($"Nothing is in {string.Join(" and in ", question.Where.Select(asked => asked.DistinctName))} at once: ask for one of them.");
        notes.AddRange(question.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Unfound(word, Nearest(word, question.Collections))));
        notes.AddRange(question.Who.Select(name => Unfound(name, Nearest(name, question.Collections) ?? Longer(name, question.Collections))));
        return notes;
    }

    private static string Unfound(string name, string? nearest) =>
        nearest is null ? $"Looked for “{name}” among names and topics." : NearestNames.Note(name, nearest);

    /// <summary>The name that most articles have of those that begin with it: "Acme Foods" of "Acme".</summary>
    private string? Longer(string name, IReadOnlyCollection<string>? collections) => index.Suggest(SuggestionKind.Name, name + " ", 1, collections) is [var first, ..] ? first.Text : null;

    /// <summary>What the articles spell so, else what is well known; nothing for what articles name: they only tell no such event of it.</summary>
    private string? Nearest(string name, IReadOnlyCollection<string>? collections)
    {
        if (_nearest.IsKnown(name, collections)) return null;
        return _nearest.Of(name, collections) ?? new[] { organisations.Nearest(name), places.Nearest(name)?.Name }.FirstOrDefault(near => near is not null && !near.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"1 more names", "2 more name".</summary>
    public static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
