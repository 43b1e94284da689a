using System.Buffers;
using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names.Chinese;

/// <summary>
/// Finds the names of an article's Chinese sentences beside the well-known ones: organisations and persons by the words
/// around them, short forms of those ("安达" for "安达软件公司"), and what stands for the one named last ("该公司").
/// </summary>
internal static class ChineseNameReader
{
    private const int ShortestForm = 2;
    private const int MostForms = 50;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。！？!?：:、“”\"「」『』（）()《》 \u3000");

    /// <param name="sentences">All of the article.</param>
    /// <param name="known">What was read of them already.</param>
    /// <param name="places">Where places are named: no short form is one.</param>
    /// <returns>Only what is new, in order.</returns>
    public static List<NameMention> Read(IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMention> known, PlaceSpans places)
    {
        var chinese = sentences.Where(sentence => Script.HasIdeograph(sentence.Source.AsSpan(sentence.Span.Start, sentence.Span.Length))).ToList();
        if (chinese.Count == 0) return [];
        var taken = new SpanIndex(known.Select(name => name.Span));
        var wellKnown = known.ToLookup(name => (name.Span.Paragraph, name.Span.Start));
        var names = chinese.SelectMany(Names).Where(name => !taken.Covers(name.Span) && !places.Contains(name.Span) && !IsKnown(name, wellKnown)).ToList();
        var forms = Forms(names);
        names = names.ConvertAll(name => forms.TryGetValue(name.Name, out var whole) ? name with { Name = whole } : name);
        names = AsInText(names, places);
        names.AddRange(ShortForms(chinese, names, forms, taken, places));
        return Resolve(names, known);
    }

    private static IEnumerable<NameMention> Names(Sentence sentence)
    {
        foreach (var (start, end) in Clauses(sentence))
        {
            foreach (var name in new ChineseClauseReader(sentence.Source.AsSpan(start, end - start), start).Read())
            {
                var span = new TextSpan(sentence.Span.Paragraph, name.Start, name.End);
                yield return new NameMention(span, name.Type is null ? "" : sentence.Source[name.Start..name.End], name.Type ?? NameType.Organisation, name.Type is null);
            }
        }
    }

    /// <summary>A title that calls "华东恒丽纺织" who is "恒丽集团" in the text has the text's name.</summary>
    private static List<NameMention> AsInText(List<NameMention> names, PlaceSpans places)
    {
        var organisations = names.Where(name => name is { Type: NameType.Organisation, IsReference: false }).ToList();
        if (organisations.Where(name => name.Span.Paragraph == 0).Select(name => name.Name).Distinct().ToList() is not [var titled] || organisations.Exists(name => name.Span.Paragraph > 0 && name.Name == titled)) return names;
        var core = Core(organisations.Find(name => name.Span.Paragraph == 0)!, places);
        return core.Length >= ShortestForm && organisations.Find(name => name.Span.Paragraph > 0 && Core(name, places) == core) is { } told
            ? names.ConvertAll(name => name.Name == titled ? name with { Name = told.Name } : name)
            : names;
    }

    /// <summary>What is left of a name without the place or region before it, and its trade and form behind: "恒丽".</summary>
    private static string Core(NameMention mention, PlaceSpans places)
    {
        var lead = places.LengthAtStartOf(mention.Span);
        if (lead == 0 && ChineseNameWords.Shared.At(mention.Name) is (> 0, ChineseRole.Region) region) lead = region.Length;
        var rest = mention.Name[Math.Min(lead, mention.Name.Length)..];
        return Shortened(rest).LastOrDefault() ?? rest;
    }

    /// <summary>A well-known name with nothing but its head behind it: "微软公司".</summary>
    private static bool IsKnown(NameMention name, ILookup<(int, int), NameMention> wellKnown) =>
        wellKnown[(name.Span.Paragraph, name.Span.Start)].Any(known => Shortened(name.Name).Any(form => form.Length == known.Span.Length));

    private static IEnumerable<(int Start, int End)> Clauses(Sentence sentence)
    {
        for (var start = sentence.Span.Start; start < sentence.Span.End;)
        {
            var length = sentence.Source.AsSpan(start, sentence.Span.End - start).IndexOfAny(ClauseEnds);
            var end = length < 0 ? sentence.Span.End : start + length;
            if (end > start) yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>The longest name of the article that each shorter form stands for.</summary>
    private static Dictionary<string, string> Forms(IEnumerable<NameMention> names) =>
        names.Where(name => name is { Type: NameType.Organisation, IsReference: false }).Select(name => name.Name).Distinct().OrderByDescending(name => name.Length)
            .SelectMany(name => Shortened(name).Select(form => (Form: form, Name: name))).DistinctBy(pair => pair.Form).Take(MostForms)
            .ToDictionary(pair => pair.Form, pair => pair.Name);

    /// <summary>Where a name stands without its head and its trade.</summary>
    private static List<NameMention> ShortForms(
        List<Sentence> sentences, List<NameMention> names, Dictionary<string, string> forms, SpanIndex taken, PlaceSpans places)
    {
        var found = new List<NameMention>();
        var occupied = new HashSet<(int Paragraph, int Character)>(names.SelectMany(Characters));
        foreach (var sentence in sentences)
        {
            foreach (var (form, name) in forms.OrderByDescending(pair => pair.Key.Length))
            {
                for (var at = IndexOf(sentence, form, sentence.Span.Start); at >= 0; at = IndexOf(sentence, form, at + form.Length))
                {
                    var mention = new NameMention(new TextSpan(sentence.Span.Paragraph, at, at + form.Length), name, NameType.Organisation);
                    if (taken.Covers(mention.Span) || places.Contains(mention.Span) || Characters(mention).Any(occupied.Contains)) continue;
                    found.Add(mention);
                    occupied.UnionWith(Characters(mention));
                }
            }
        }

        return found;
    }

    private static int IndexOf(Sentence sentence, string form, int from) => sentence.Source.IndexOf(form, from, sentence.Span.End - from, StringComparison.Ordinal);

    private static IEnumerable<(int Paragraph, int Character)> Characters(NameMention name) =>
        Enumerable.Range(name.Span.Start, name.Span.Length).Select(at => (name.Span.Paragraph, at));

    /// <summary>"安达软件有限公司": "安达软件", "安达"; never "安达软件有限".</summary>
    private static IEnumerable<string> Shortened(string name)
    {
        for (var end = ShortestForm; end < name.Length; end++)
        {
            if (ChineseNameWords.Shared.At(name.AsSpan(end)) is not (> 0, ChineseRole.Head or ChineseRole.Trade or ChineseRole.Reference) word || end + word.Length != name.Length) continue;
            name = name[..end];
            yield return name;
            end = ShortestForm - 1;
        }
    }

    /// <summary>Gives each word that stands for an organisation the one named last before it; without one it stands for none.</summary>
    private static List<NameMention> Resolve(List<NameMention> names, IReadOnlyList<NameMention> known)
    {
        var resolved = new List<NameMention>();
        NameMention? last = null;
        var all = names.Select(name => (Name: name, IsNew: true)).Concat(known.Select(name => (Name: name, IsNew: false)));
        foreach (var (name, isNew) in all.OrderBy(pair => pair.Name.Span.Paragraph).ThenBy(pair => pair.Name.Span.Start))
        {
            var whole = name is { IsReference: true, Name: "" } && last is not null ? name with { Name = last.Name, Owner = last.Owner } : name;
            if (isNew && whole.Name.Length > 0) resolved.Add(whole);
            if (whole.Type == NameType.Organisation && whole.Name.Length > 0) last = whole;
        }

        return resolved;
    }
}
