using Briefing.Articles;

namespace Briefing.Reading.Dates;

/// <summary>The times of one article.</summary>
/// <param name="Words">
/// Each time expression by itself, with the calendar days its words name: "early 2024" is 2024, "since 2019" is 2019,
/// "from March to June" are two.
/// </param>
/// <param name="Mentions">
/// The times events have, with their prepositions: "early 2024" is its first quarter, "since 2019" lasts until the article,
/// "from March to June" is one. None overlaps another.
/// </param>
/// <param name="Clock">When the article was written.</param>
public sealed record DateReading(IReadOnlyList<DateMention> Words, IReadOnlyList<DateMention> Mentions, ArticleClock Clock)
{
    /// <summary>The mentions that lie in a clause, in order.</summary>
    public IEnumerable<DateMention> In(TextSpan clause) => Mentions.Where(mention => clause.Contains(mention.Span));
}
