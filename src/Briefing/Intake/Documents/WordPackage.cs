using System.IO.Compression;
using System.Xml;

namespace Briefing.Intake.Documents;

/// <summary>The parts of a Word document that are read, each within the limits.</summary>
internal sealed class WordPackage(ZipArchive package)
{
    private const string Relationships = "_rels/.rels";
    private static readonly XmlReaderSettings Safe = new()
    {
        // Entities are how XML reaches files and grows without end.
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = IntakeLimits.ArticleBytes * 4L,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <returns>Null when there is no such part.</returns>
    /// <exception cref="UnreadableException">It is larger than an article may be.</exception>
    public XmlReader? Open(string part)
    {
        if (package.GetEntry(part.TrimStart('/')) is not { } entry) return null;
        using var packed = entry.Open();
        return XmlReader.Create(new MemoryStream(ContentStream.ReadAll(packed, IntakeLimits.ArticleBytes)), Safe);
    }

    /// <param name="relationship">How the type of the relationship ends (ECMA-376, part 2).</param>
    /// <returns>The part that the package names so; null when it names none.</returns>
    public string? Part(string relationship)
    {
        using var xml = Open(Relationships);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Type")?.EndsWith(relationship, StringComparison.Ordinal) == true)
                return xml.GetAttribute("Target");
        }

        return null;
    }

    /// <summary>Dublin Core terms by their local names; those that are blank are left out.</summary>
    public IReadOnlyDictionary<string, string> Properties(string part)
    {
        var found = new Dictionary<string, string>();
        using var xml = Open(part);
        while (xml?.Read() == true)
        {
            if (xml.Depth != 1 || xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement) continue;
            var name = xml.LocalName;
            if (xml.Read() && xml.NodeType == XmlNodeType.Text && xml.Value.Trim() is { Length: > 0 } value) found.TryAdd(name, value);
        }

        return found;
    }

    /// <summary>Ids of the styles whose built-in names are Title and heading 1: ids are in the language of the Word that made the file, names are not.</summary>
    public IReadOnlySet<string> TitleStyles()
    {
        var found = new HashSet<string> { "Title", "Heading1" };
        using var xml = Open("word/styles.xml");
        string? id = null;
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "style") id = xml.GetAttribute("styleId", xml.NamespaceURI);
            else if (xml.LocalName == "name" && id is not null && xml.GetAttribute("val", xml.NamespaceURI)?.ToLowerInvariant() is "title" or "heading 1") found.Add(id);
        }

        return found;
    }
}
