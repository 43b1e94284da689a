using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>What an answer about events says of its counting, and of words that found nothing.</summary>
internal sealed class EventNotes(Gazetteer places, Organisations organisations)
{
    public List<string> Of(Question question, EventSearchResult result, int total, int shown)
    {
        var notes = new List<string>();
        if (shown < total) notes.Add($"The first {shown} of {total} are shown.");
        if (result.Unplaced > 0) notes.Add($"{Counted(result.Unplaced, "more states", "more state")} no place, and {(result.Unplaced == 1 ? "is" : "are")} not listed under one.");
        if (result.Denied > 0 && question.Status is null) notes.Add($"{Counted(result.Denied, "denied report is", "denied reports are")} not counted; add “denied” to see.");
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
