using AngleSharp.Dom;

namespace Briefing.Intake.Html;

/// <summary>
/// Finds the article among the blocks of a page: the element in which prose outweighs links and labels most, then the blocks of it that
/// are the article's own, and the standfirst if that stands outside.
/// </summary>
internal sealed class ArticleBody(IReadOnlyList<Block> blocks, PageDetails details)
{
    /// <summary>What a label, a date or a button takes from an element, in characters of prose.</summary>
    private const int LabelCost = 15;

    private const int MostLinkCost = 100;

    private const int ShortestStandfirst = 40;

    /// <summary>Every block is looked for in what the page declares to be its text: it must not grow with the page.</summary>
    private const int LongestDeclared = 200_000;

    /// <summary>So many paragraphs tell whether a block repeats the text.</summary>
    private const int ParagraphsToCompare = 20;

    /// <summary>What remains of a block's value one element further up: paragraphs that stand together outweigh some that stand around them.</summary>
    private const double Decay = 0.85;

    private readonly string _declared = Prose.Key(details.Body is { Length: > LongestDeclared } body ? body[..LongestDeclared] : details.Body ?? "");
    private readonly string _title = Prose.Key(details.Title ?? "");
    private readonly string _description = Prose.Key(details.Description ?? "");

    /// <summary>The paragraphs, in order; none when the page has no article.</summary>
    public IReadOnlyList<string> Paragraphs()
    {
        var found = blocks.Count == 0 ? [] : Own(Container());
        var declared = DeclaredParagraphs();
        // A page that tells its text in its metadata and hides it from the eye until somebody pays or scrolls.
        return found.Sum(text => text.Length) * 1.5 < declared.Sum(text => text.Length) ? declared : found;
    }

    private IElement Container()
    {
        var values = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            double value = Value(block);
            for (var element = block.Owner.ParentElement ?? block.Owner; element is not null; element = element.ParentElement)
            {
                values[element] = values.GetValueOrDefault(element) + value;
                value *= Decay;
            }
        }

        return values.MaxBy(candidate => candidate.Value).Key;
    }

    private int Value(Block block)
    {
        if (block.IsClutter) return 0;
        if (block.IsMostlyLinks) return -Math.Min(block.Text.Length, MostLinkCost);
        if (block.Kind == BlockKind.Heading) return 0;
        if (!block.IsProse) return -LabelCost;
        var weight = Prose.Weight(block.Text);
        if (_declared.Length == 0) return weight;
        return IsDeclared(block) ? weight * 2 : weight / 3;
    }

    private List<string> Own(IElement container)
    {
        var first = -1;
        var own = new List<Block>();
        var seen = new HashSet<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!container.Contains(blocks[i].Owner) || !IsOwn(blocks[i]) || !seen.Add(blocks[i].Key)) continue;
            if (first < 0) first = i;
            own.Add(blocks[i]);
        }

        if (first >= 0 && Standfirst(first, seen) is { } standfirst) own.Insert(0, standfirst);
        return [.. WithoutEmptyHeadings(WithoutLabelsAround(WithoutCopy(own))).Select(block => block.Text)];
    }

    /// <summary>Some pages have the whole text once more in one block, for printing or for search engines.</summary>
    private static List<Block> WithoutCopy(List<Block> own)
    {
        if (own.Count < 4 || own.MaxBy(block => block.Text.Length) is not { } longest) return own;
        var key = longest.Key;
        var inside = own.Where(block => block != longest && block.IsProse).Take(ParagraphsToCompare).Count(block => key.Contains(block.Key, StringComparison.Ordinal));
        return inside >= 3 ? [.. own.Where(block => block != longest)] : own;
    }

    /// <summary>List items before the first and after the last sentence are dates, topics and buttons.</summary>
    private static List<Block> WithoutLabelsAround(List<Block> own)
    {
        var first = own.FindIndex(block => block.IsProse || block.Kind != BlockKind.ListItem);
        var last = own.FindLastIndex(block => block.IsProse || block.Kind != BlockKind.ListItem);
        return first < 0 ? own : own[first..(last + 1)];
    }

    private bool IsOwn(Block block)
    {
        if (block.IsMostlyLinks || Boilerplate.IsMatch(block.Text) || IsTitle(block)) return false;
        if (IsDescription(block)) return true;
        if (block.IsClutter) return false;
        return block.Kind switch
        {
            BlockKind.Heading => block.Owner.LocalName != "h1",
            BlockKind.ListItem => true,
            _ => block.IsProse || Prose.EndsSentence(block.Text),
        };
    }

    /// <summary>The paragraph between headline and body, when it lies outside the element that holds the body.</summary>
    private Block? Standfirst(int first, HashSet<string> seen)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if (block.IsMostlyLinks || Boilerplate.IsMatch(block.Text) || seen.Contains(block.Key)) continue;
            if (IsDescription(block)) return block;
            if (!block.IsClutter && block.Text.Length >= ShortestStandfirst && IsInStandfirst(block.Owner)) return block;
        }

        return null;
    }

    private static bool IsInStandfirst(IElement owner) =>
        PageElements.IsStandfirst(owner) || (owner.ParentElement is { } parent && PageElements.IsStandfirst(parent));

    private bool IsDescription(Block block) =>
        _description.Length >= 40 && block.Text.Length >= 40 && block.Key is var key
        && (key.StartsWith(_description, StringComparison.Ordinal) || (key.Length >= 60 && _description.StartsWith(key, StringComparison.Ordinal)));

    /// <summary>The headline, also with its kicker before it.</summary>
    private bool IsTitle(Block block) =>
        _title.Length > 0 && block.Text.Length < _title.Length * 2 + 40 && block.Key.EndsWith(_title, StringComparison.Ordinal);

    private bool IsDeclared(Block block) => _declared.Contains(block.Key, StringComparison.Ordinal);

    private string[] DeclaredParagraphs() =>
        details.Body is null ? [] : details.Body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A heading belongs to the text that follows it; one that nothing follows announces other pages.</summary>
    private static IEnumerable<Block> WithoutEmptyHeadings(List<Block> own) =>
        own.Where((block, i) => block.Kind != BlockKind.Heading || (i + 1 < own.Count && own[i + 1].Kind != BlockKind.Heading));
}
