using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Intake.Formats;

/// <summary>The YAML between two lines of <c>---</c> at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>UTF-16 code units: a screenful of keys has a hundredth of it, and a YAML parser is not made for more.</summary>
    private const int Longest = 64 * 1024;

    /// <returns>What it says, and where the body begins: at 0 when there is no front matter.</returns>
    /// <exception cref="UnreadableException">It does not end, or is no YAML mapping.</exception>
    public static (ArticleDetails Details, int Body) Read(string content)
    {
        var lines = new TextLines(content);
        var (first, start) = lines.At(0);
        if (first.TrimEnd() != Fence) return (new ArticleDetails(), 0);
        for (var at = start; at < content.Length;)
        {
            var (line, next) = lines.At(at);
            if (line.TrimEnd() == Fence) return (Parse(content[start..at]), next);
            if (next - start > Longest) throw new UnreadableException("its front matter does not end within 64 kB: a line with --- is missing");
            at = next;
        }

        throw new UnreadableException("its front matter does not end: a line with --- is missing");
    }

    /// <summary>Walks the parser's events rather than building objects, so that nothing nested can exhaust the stack.</summary>
    private static ArticleDetails Parse(string yaml)
    {
        var details = new ArticleDetails();
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return details;
            if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0) return details;
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _)) ReadPair(parser, details);
            return details;
        }
        catch (YamlException e)
        {
            throw new UnreadableException($"its front matter is not right at line {e.Start.Line + 1}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private static void ReadPair(Parser parser, ArticleDetails details)
    {
        if (!parser.TryConsume<Scalar>(out var key) || !ArticleDetails.IsKnown(key.Value))
        {
            if (key is null) Skip(parser);
            Skip(parser);
            return;
        }

        details.Set(key.Value, Values(parser, key.Value));
    }

    private static List<string> Values(Parser parser, string key)
    {
        if (parser.TryConsume<Scalar>(out var one)) return IsNull(one) ? [] : [one.Value];
        if (key != "authors" || !parser.TryConsume<SequenceStart>(out _)) throw new UnreadableException($"its “{key}” must be a word or a line of text");
        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _)) values.Add(parser.Consume<Scalar>().Value);
        return values;
    }

    private static bool IsNull(Scalar scalar) => scalar is { IsPlainImplicit: true, Value: "" or "null" or "~" };

    private static void Skip(Parser parser)
    {
        for (var depth = 0; ;)
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
            if (depth == 0) return;
        }
    }
}
