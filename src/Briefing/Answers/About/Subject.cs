using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.About;

/// <summary>Whom or what <c>/about</c> asks for, and where an article names it.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Place">The place of that name; null when it is none.</param>
/// <param name="Organisations">Whose other names count too.</param>
internal sealed record Subject(string Name, Place? Place, Organisations Organisations)
{
    private readonly string _key = NameKey.Of(Name), _organisation = Organisations.KeyOf(Name);

    /// <summary>All it goes by, in both languages.</summary>
    public IReadOnlyCollection<string> Names { get; } = NamesOf(Name, Place, Organisations.Find(Name));

    /// <summary>The names an article has for it, in the order of the text; references ("the company") are not among them.</summary>
    public List<TextSpan> Mentions(TextReading reading)
    {
        var names = reading.Names.Where(mention => !mention.IsReference && Means(mention.Name, reading.Article.Slice(mention.Span))).Select(mention => mention.Name).ToHashSet();
        var named = reading.Names.Where(mention => !mention.IsReference && names.Contains(mention.Name)).Select(mention => mention.Span);
        var placed = reading.Places.Where(mention => mention.Role != PlaceRole.PartOfName && mention.Place.Id == Place?.Id).Select(mention => mention.Span);
        return [.. named.Concat(placed).Distinct().OrderBy(span => span.Paragraph).ThenBy(span => span.Start)];
    }

    private static string[] NamesOf(string typed, Place? place, Organisation? known) =>
        [.. new[] { typed, place?.Name, known?.Name }.Concat(known?.Aliases ?? []).OfType<string>().Distinct()];

    private bool Means(string name, string written) => NameKey.Of(written) == _key || Organisations.KeyOf(name) == _organisation;
}
