using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Reading;

/// <summary>Direct speech and its speaker as the article names them; null where it names none.</summary>
public sealed record QuoteMention(TextSpan Span, string? Speaker);

/// <summary>A figure with its unit and what it counts, as written ("over 100 top papers").</summary>
/// <param name="Span">All of it: qualifier, number, unit and counted noun.</param>
/// <param name="Number">The number with its currency, scale and unit: "$1 billion", "100", "10%".</param>
/// <param name="Counted">What it counts ("top papers"); null when it measures, or does not say.</param>
public sealed record FigureMention(TextSpan Span, TextSpan Number, TextSpan? Counted);

/// <summary>What reading finds in the text of one article, in its order; the title comes first. Its dates are the single
/// expressions with the days their words name.</summary>
public record TextReading(
    Article Article,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<FigureMention> Figures);

/// <summary>All that reading finds in one article, what it says happened and who said what with the rest. Events hold their own, bounded times.</summary>
public sealed record ArticleReading(
    Article Article,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<Event> Events,
    IReadOnlyList<QuoteMention> Quotes,
    IReadOnlyList<FigureMention> Figures) : TextReading(Article, Sentences, Dates, Places, Names, Figures);
