using Briefing.Articles;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Tests;

/// <summary>The gazetteer, read once for a class of tests.</summary>
public sealed class PlaceFixture
{
    private readonly SentenceReader _sentences = new();
    private readonly PlaceReader _reader;

    public PlaceFixture() => _reader = new PlaceReader(Gazetteer);

    public Gazetteer Gazetteer { get; } = Gazetteer.Load();

    public IReadOnlyList<PlaceMention> Read(string text) => _reader.Read(_sentences.Read(new Article { Id = new ArticleId("a"), Text = text }));

    /// <summary>"words=id" of each mention, a government's with "!".</summary>
    public string Places(string text) =>
        string.Join(' ', Read(text).Select(mention => $"{text[mention.Span.Start..mention.Span.End].Replace(' ', '_')}={Id(mention)}"));

    private static string Id(PlaceMention mention)
    {
        var id = mention.Place.Type == PlaceType.City ? $"{mention.Place.Name.Replace(' ', '_')}/{mention.Place.Within[0]}" : mention.Place.Id;
        return mention.Role == PlaceRole.Government ? id + "!" : id;
    }
}
