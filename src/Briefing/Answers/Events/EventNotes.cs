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
        var (notes, labels) = (new List<string>(), question.Labels);
        if (result.Unplaced > 0) notes.Add(labels.Counted(result.Unplaced, "{0} more states no place, and is not listed under one.", "{0} more state no place, and are not listed under one."));
        notes.AddRange(result.Elsewhere.Select(told => labels.Counted(told.Count, "“{1}” was taken for {2}; {0} more is of {3}.", "“{1}” was taken for {2}; {0} more are of {3}.", told.Asked.Text, told.Asked.DistinctName, told.Place)));
        if (result.Denied > 0 && question.Status is null) notes.Add(labels.Counted(result.Denied, "{0} denied report is not counted; add “denied” to see.", "{0} denied reports are not counted; add “denied” to see."));
        if (total > 0) return notes;
        if (question.Where.Count > 1) notes.Add(labels.Of("Nothing is in {0} at once: ask for one of them.", string.Join(labels.Of(" and in "), question.Where.Select(asked => asked.DistinctName))));
        notes.AddRange(question.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => NearestNames.Unfound(word, Nearest(word, question.Collections), labels)));
        notes.AddRange(question.Who.Select(name => NearestNames.Unfound(name, Nearest(name, question.Collections) ?? Longer(name, question.Collections), labels)));
        return notes;
    }

    /// <summary>The name that most articles have of those that begin with it: "Acme Foods" of "Acme".</summary>
    private string? Longer(string name, IReadOnlyCollection<string>? collections) => index.Suggest(SuggestionKind.Name, name + " ", 1, collections) is [var first, ..] ? first.Text : null;

    /// <summary>What the articles spell so, else what is well known; nothing for what articles name: they only tell no such event of it.</summary>
    private string? Nearest(string name, IReadOnlyCollection<string>? collections)
    {
        if (_nearest.IsKnown(name, collections)) return null;
        return _nearest.Of(name, collections) ?? new[] { organisations.Nearest(name), places.Nearest(name)?.Name }.FirstOrDefault(near => near is not null && !near.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
