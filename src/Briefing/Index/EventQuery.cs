using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Index;

/// <summary>What the index of events is asked for. It answers with every event that can match; the answer decides yes, maybe, wider.</summary>
/// <param name="Kinds">Lexicon keys of the kinds wanted.</param>
/// <param name="When">Events whose bounds overlap it; null for all.</param>
/// <param name="Where">Ids of places: events in them or in their parts, and events known only for a whole that contains them. Empty for all.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="Words">Words that must stand in the clause that tells it, or in who, what or how many, all of them; empty for all.</param>
/// <param name="Who">Organisations, by any of their names: events in which one of them or a part of it takes part, or that befall it. Null or empty for all.</param>
public sealed record EventQuery(
    IReadOnlyCollection<string> Kinds, TimeInterval? When, IReadOnlyCollection<string> Where, IReadOnlyCollection<string>? Collections = null, string Words = "",
    IReadOnlyList<string>? Who = null);

/// <summary>An event and the revision that states it. The index keeps it for the questions to come.</summary>
public sealed class IndexedEvent(ArticleId article, int revision, Event happening)
{
    private object? _derived;

    public ArticleId Article => article;

    public int Revision => revision;

    public Event Event => happening;

    /// <summary>What its one reader works out of it: made when it is first asked for, and kept with it. Serves all threads, of which several may make it.</summary>
    internal T Derived<T>(Func<IndexedEvent, T> make)
        where T : class => (T)(_derived ??= make(this));
}
