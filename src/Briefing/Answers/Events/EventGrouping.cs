using Briefing.Reading.Dates;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>What a group holds, before its findings are made.</summary>
internal sealed record EventGroup<T>(string Heading, GroupMatch Match, IReadOnlyList<T> Members)
{
    public GroupDraft Draft(Func<T, Finding?> write) => GroupDraft.Of(Heading, Match, Members, write);

    /// <summary>The same group, said to be of a kind that is shown apart.</summary>
    public EventGroup<T> Under(string kind) => Heading == kind ? this : this with { Heading = $"{kind} · {Heading}" };
}

/// <summary>
/// Sorts what matches into groups: what matches the time asked for, what may (a group a reason), and what is known only
/// for a containing place (a group a place, the nearest first).
/// </summary>
internal sealed class EventGrouping(Question question, Gazetteer places)
{
    /// <param name="members">In the order to be shown.</param>
    /// <param name="heading">What they are called: "Closures".</param>
    /// <param name="best">The telling that decides a member's group.</param>
    /// <param name="fit">How a member's place fits.</param>
    public IEnumerable<EventGroup<T>> Group<T>(IReadOnlyCollection<T> members, string heading, Func<T, Telling> best, Func<T, PlaceFit> fit)
    {
        var inside = members.Where(member => fit(member).Kind == PlaceFitKind.Inside).ToList();
        var yes = inside.Where(member => best(member).Time == TimeMatch.Yes).ToList();
        if (yes.Count > 0) yield return new EventGroup<T>(YesHeading(heading), GroupMatch.Yes, yes);

        var maybes = inside.Where(member => best(member).Time == TimeMatch.Maybe).GroupBy(member => MaybeReason.OfGroup(best(member).Event.When, Labels));
        foreach (var maybe in maybes) yield return new EventGroup<T>(Labels.Of("May be {0}: {1}", question.When!.Text, maybe.Key), GroupMatch.Maybe, [.. maybe]);

        var wholes = members.Where(member => fit(member).Kind == PlaceFitKind.Wider).GroupBy(member => fit(member).Whole!).ToList();
        foreach (var whole in wholes.OrderByDescending(whole => wholes.Count(other => places.Contains(other.Key.Id, whole.Key.Id))))
        {
            yield return new EventGroup<T>(Labels.Of("Wider: {0}", whole.Key.Name), GroupMatch.Wider, [.. whole.OrderBy(member => best(member).Time)]);
        }
    }

    private Labels Labels => question.Labels;

    private string YesHeading(string heading)
    {
        var where = string.Join(" and ", question.Where.Select(asked => Labels == Labels.English ? asked.Place.Name : asked.Text));
        return (question.When, where) switch
        {
            (null, "") => Labels.Of(heading),
            (null, _) => Labels.Of("In {0}", where),
            ({ } when, "") => Labels.Of("Dated {0}", when.Text),
            ({ } when, _) => Labels.Of("Dated {0}, in {1}", when.Text, where),
        };
    }
}
