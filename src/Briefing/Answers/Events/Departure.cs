using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>All that says an organisation left, is leaving or will leave the place asked for: one finding.</summary>
/// <param name="Who">The organisation.</param>
/// <param name="Stories">What says so, the most telling first; all fit the place equally well.</param>
internal sealed record Departure(Actor Who, IReadOnlyList<Story> Stories)
{
    public Story Lead => Stories[0];

    /// <param name="who">The organisation.</param>
    /// <param name="stories">Its events in the place or wider.</param>
    /// <param name="kinds">The kinds, the most telling first.</param>
    public static Departure Of(Actor who, IEnumerable<Story> stories, IReadOnlyList<string> kinds)
    {
        var best = stories.GroupBy(story => story.Place.Kind).MinBy(fit => fit.Key)!;
        return new Departure(who, [.. best.OrderBy(story => story.Time == TimeMatch.Maybe).ThenBy(story => IndexOf(kinds, story.Kind))]);
    }

    private static int IndexOf(IReadOnlyList<string> kinds, string kind) => kinds.Index().First(one => one.Item == kind).Index;
}
