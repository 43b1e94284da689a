using Briefing.Articles;
using Briefing.Reading.Names.Chinese;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Finds the organisations, people, products and groups of an article, and what stands for them ("the company", "its").
/// The body is read first, so that its headlines can be read by it. Immutable; one instance serves all threads.
/// </summary>
public sealed class NameReader
{
    private readonly KnownNames _known;
    private readonly ChunkReader _chunks;
    private readonly HeadlineReader _headlines;
    private readonly GroupReader _groups = new();
    private readonly Descriptions _descriptions = Descriptions.Shared;

    public NameReader(Organisations organisations)
    {
        Organisations = organisations;
        _known = new KnownNames(organisations);
        _chunks = new ChunkReader(_known);
        _headlines = new HeadlineReader(_known);
    }

    public Organisations Organisations { get; }

    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences, the title's first.</param>
    /// <param name="places">All candidate mentions of places; they are given back with their role.</param>
    public NameReading Read(Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<PlaceMention> places)
    {
        var placeSpans = new PlaceSpans(places);
        var headlines = sentences.Select(HeadlineReader.IsHeadline).ToArray();
        var reading = new CastReader(_known, _chunks, new NameEvidence(_descriptions), placeSpans);
        var mentions = reading.Read(sentences, headlines);
        for (var index = 0; index < sentences.Count; index++)
        {
            if (headlines[index]) _headlines.Read(sentences[index], reading.Cast, mentions[index]);
            else AddGroups(sentences[index], mentions[index], placeSpans);
        }

        new ReferenceReader(_descriptions, placeSpans).Read(sentences, headlines, mentions);
        var all = mentions.SelectMany(list => list).ToList();
        var names = all.Where(mention => !mention.IsReference && mention.Who.Whole.Type is not NameType.Group && !SaysWhere(mention)).Select(mention => mention.Span);
        List<NameMention> found = [.. all.Select(mention => mention.ToMention())];
        var chinese = ChineseNameReader.Read(sentences, found, placeSpans);
        if (chinese.Count == 0) return new NameReading(found, PlaceRoles.Mark(places, names));
        found.AddRange(chinese);
        return new NameReading(
            [.. found.OrderBy(mention => mention.Span.Paragraph).ThenBy(mention => mention.Span.Start)],
            PlaceRoles.Mark(places, names.Concat(chinese.Where(name => !name.IsReference).Select(name => name.Span))));
    }

    /// <summary>The capitalised words of a sentence that may be a name, whether anything says so or not; not a single word that begins the sentence.</summary>
    internal List<TextSpan> ReadCapitalised(Sentence sentence)
    {
        var chunks = new List<NameChunk>();
        _chunks.Read(sentence, chunks);
        return [.. chunks.Where(chunk => chunk.Count > 1 || !chunk.IsInitial).Select(chunk => chunk.Span)];
    }

    /// <summary>A unit called by its place after its owner ("its Shanghai AI Lab"): where it is, not only how it is called.</summary>
    private static bool SaysWhere(CastMention mention) =>
        mention.First > 0 && mention.Who.Whole.Sort is "institute" && mention.Sentence.Tokens[mention.First - 1].Lower is "its" or "their" or "'s" or "'" or "’";

    private void AddGroups(Sentence sentence, List<CastMention> mentions, PlaceSpans placeSpans)
    {
        for (var last = 0; last < sentence.Tokens.Count; last++)
        {
            if (_groups.EndsAt(sentence, placeSpans, last, out var first)) AddGroup(sentence, mentions, first, last + 1);
        }
    }

    private static void AddGroup(Sentence sentence, List<CastMention> mentions, int first, int end)
    {
        if (mentions.Exists(mention => mention.First < end && mention.End > first)) return;
        var words = sentence.Source[sentence.Tokens[first].Start..sentence.Tokens[end - 1].End];
        var group = new CastMention(sentence, first, end, new Character(words, words) { Type = NameType.Group });
        mentions.Insert(mentions.FindLastIndex(mention => mention.First < first) + 1, group);
    }
}
