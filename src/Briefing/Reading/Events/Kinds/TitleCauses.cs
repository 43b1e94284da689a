namespace Briefing.Reading.Events.Kinds;

/// <summary>The kinds that an article's title gives a cause for: of an article on a storm, what closed was suspended.</summary>
/// <param name="Certain">What happens for such a cause ends.</param>
/// <param name="Doubtful">It mostly does.</param>
internal sealed record TitleCauses(IReadOnlySet<EventKind> Certain, IReadOnlySet<EventKind> Doubtful)
{
    public static TitleCauses None { get; } = new(new HashSet<EventKind>(), new HashSet<EventKind>());
}
