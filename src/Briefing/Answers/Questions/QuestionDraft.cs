using Briefing.Reading.Events;

namespace Briefing.Answers.Questions;

/// <summary>A question while it is read.</summary>
internal sealed class QuestionDraft(FreeText free)
{
    /// <summary>What is not yet understood.</summary>
    public FreeText Free { get; } = free;

    /// <summary>Places of the free text stay among its words.</summary>
    public bool LeavesPlaces { get; init; }

    public AskedTime? When { get; set; }

    public List<AskedPlace> Where { get; } = [];

    public List<string> Who { get; } = [];

    public EventStatus? Status { get; set; }

    public List<string> Notes { get; } = [];
}
