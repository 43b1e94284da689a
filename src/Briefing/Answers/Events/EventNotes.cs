using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>What an answer about events says of its counting, and of words that found nothing.</summary>
internal sealed class EventNotes(Gazetteer places, Organisations organisations)
{
    public List<string> Of(Question question, EventSearchResult result, int total, int shown)
    {
        var notes = new List<string>();
        if (shown < total) notes.Add(question.Labels.Of("The first {0} of {1} are shown.", shown, total));
        if (result.Unplaced > 0) notes.Add(question.Labels.Of(result.Unplaced == 1 ? "{0} more states no place, and is not listed under one." : "{0} more state no place, and are not listed under one.", result.Unplaced));
        notes.AddRange(result.Elsewhere.Select(told => question.Labels.Of(told.Count == 1 ? "“{0}” was taken for {1}; 1 more is of {2}." : "“{0}” was taken for {1}; {3} more are of {2}.", told.Asked.Text, told.Asked.DistinctName, told.Place, told.Count)));
        if (result.Denied > 0 && question.Status is null) notes.Add(question.Labels.Of(result.Denied == 1 ? "{0} denied report is not counted; add “denied” to see." : "{0} denied reports are not counted; add “denied” to see.", result.Denied));
        if (total == 0) notes.AddRange(question.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(question.Who).Select(Unfound));
        return notes;
    }

    private string Unfound(string name)
    {
        var nearest = new[] { organisations.Nearest(name), places.Nearest(name)?.Name }
            .FirstOrDefault(near => near is not null && !near.Equals(name, StringComparison.OrdinalIgnoreCase));
        return nearest is null ? $"Looked for “{name}” among names and topics." : $"Looked for “{name}” among names and topics. Did you mean {nearest}?";
    }

    /// <summary>"1 more names", "2 more name".</summary>
    public static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
