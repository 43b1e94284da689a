using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Briefing.Reading.Events.Kinds;

/// <summary>Reads one kind of event from its YAML file. What is wrong with a file is said with its name and line.</summary>
internal sealed partial class KindFileReader
{
    private readonly string _file;
    private Dictionary<string, IReadOnlyList<string>> _ownClasses = [];

    private KindFileReader(string file) => _file = file;

    /// <exception cref="InvalidDataException">The file is not valid; the message names file, line and remedy.</exception>
    public static EventKind Read(string file)
    {
        using var text = File.OpenText(file);
        return new KindFileReader(file).Read(text);
    }

    private EventKind Read(TextReader text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException error)
        {
            throw Invalid(error.Start.Line, error.Message);
        }

        if (yaml.Documents.Count != 1) throw Invalid(1, "one kind a file is wanted");
        var root = Section(yaml.Documents[0].RootNode, "key", "heading", "command", "things", "verbs", "nouns", "nouns-not", "turns", "cues", "causes", "doubtful-causes", "not-turned", "lasting", "counted", "anywhere", "brought-by", "chinese");
        _ownClasses = OwnClasses(root);
        var key = Text(root, "key");
        var kind = new EventKind
        {
            Key = key,
            Heading = Text(root, "heading"),
            Command = root.Find("command") is { } command ? ReadCommand(command, key) : null,
            Verbs = [.. List(root, "verbs").Select(ReadVerb)],
            Nouns = [.. List(root, "nouns").Select(ReadNoun)],
            NounsNot = Words(root, "nouns-not").ToHashSet(),
            Turns = Words(root, "turns"),
            Cues = Phrases(root, "cues"),
            Causes = Phrases(root, "causes"),
            DoubtfulCauses = Phrases(root, "doubtful-causes"),
            NotTurned = Phrases(root, "not-turned"),
            Lasting = Phrases(root, "lasting"),
            Counted = Things(root, "counted"),
            IsAnywhere = Flag(root, "anywhere"),
            BroughtBy = Words(root, "brought-by"),
            Chinese = Words(root, "chinese"),
        };
        if (kind.Verbs.Count + kind.Nouns.Count + kind.Chinese.Count == 0) throw Invalid(1, "a kind needs \"verbs\", \"nouns\" or \"chinese\"");
        return kind;
    }

    private EventCommand ReadCommand(YamlNode node, string key)
    {
        var section = Section(node, "name", "help", "example", "answers", "apart");
        var answers = Words(section, "answers");
        var name = Text(section, "name");
        if (!CommandName().IsMatch(name)) throw Invalid(section.Line, $"\"{name}\" is no name for a command: small letters, digits, - and _, at most 31");
        return new EventCommand(name, Text(section, "help"), Text(section, "example"), answers.Count == 0 ? [key] : answers, Words(section, "apart"));
    }

    private VerbTrigger ReadVerb(YamlNode node)
    {
        var section = Section(node, "words", "particles", "phrases", "phrases-next", "gerunds", "no-longer", "object", "object-is", "object-plural", "object-optional", "subject", "actor", "complement", "complement-things", "complement-is", "needs-complement", "not-followed", "not-within", "not-behind-object", "needs-amount", "needs-scene", "named", "passive", "needs-actor", "to-come", "restart", "founds", "points", "not-brought-by", "phase", "by");
        var particles = Words(section, "particles");
        return new VerbTrigger
        {
            Words = Needed(section, "words"),
            Particles = particles.Count == 0 ? [""] : particles,
            Phrases = Phrases(section, "phrases"),
            PhrasesAreNext = Flag(section, "phrases-next"),
            Gerunds = Words(section, "gerunds"),
            IsNoLonger = Flag(section, "no-longer"),
            Object = Things(section, "object"),
            ObjectRole = section.Find("object-is") is null ? ObjectRole.What : Enum.Parse<ObjectRole>(OneOf(section, "object-is", "what", "where"), ignoreCase: true),
            ObjectIsPlural = Flag(section, "object-plural"),
            ObjectIsOptional = Flag(section, "object-optional"),
            Subject = Things(section, "subject"),
            Actor = Things(section, "actor"),
            Complement = Words(section, "complement"),
            ComplementThings = Things(section, "complement-things"),
            ComplementIsThing = IsWhat(section),
            NeedsComplement = Flag(section, "needs-complement"),
            NeedsAmount = Flag(section, "needs-amount"),
            NeedsScene = Flag(section, "needs-scene"),
            IsNamed = Flag(section, "named"),
            IsPassiveToo = Flag(section, "passive"),
            IsToCome = Flag(section, "to-come"),
            NeedsActor = Flag(section, "needs-actor"),
            IsRestart = Flag(section, "restart"),
            Founds = Flag(section, "founds"),
            Points = Flag(section, "points"),
            NotBroughtBy = Words(section, "not-brought-by"),
            Phase = Phase(section),
            NotFollowedBy = Phrases(section, "not-followed"),
            NotWithin = Phrases(section, "not-within"),
            NotBehindObject = Phrases(section, "not-behind-object"),
            By = By(section),
        };
    }

    private NounTrigger ReadNoun(YamlNode node)
    {
        var section = Section(node, "words", "things", "things-counted", "alone", "complement", "complement-things", "complement-is", "needs-complement", "needs-amount", "by", "points", "compound");
        return new NounTrigger
        {
            Words = Needed(section, "words"),
            Things = Things(section, "things"),
            ThingsAreCounted = Flag(section, "things-counted"),
            IsAlone = Flag(section, "alone"),
            Points = Flag(section, "points"),
            NeedsAmount = Flag(section, "needs-amount"),
            Compounds = section.Find("compound") is null || Flag(section, "compound"),
            Complement = Words(section, "complement"),
            ComplementThings = Things(section, "complement-things"),
            ComplementIsThing = IsWhat(section),
            NeedsComplement = Flag(section, "needs-complement"),
            By = By(section),
        };
    }

    private bool IsWhat(YamlSection section) => section.Find("complement-is") is not null && OneOf(section, "complement-is", "what", "where") == "what";

    private List<string[]> Phrases(YamlSection section, string key) => [.. Words(section, key).Select(phrase => phrase.Split(' '))];

    private ActorSort By(YamlSection section) =>
        section.Find("by") is null ? ActorSort.Anyone : Enum.Parse<ActorSort>(OneOf(section, "by", "anyone", "organisation", "government", "founder", "employer", "deed"), ignoreCase: true);

    private EventStatus? Phase(YamlSection section) =>
        section.Find("phase") is null ? null : OneOf(section, "phase", "planned", "under-way") == "planned" ? EventStatus.Planned : EventStatus.UnderWay;

    private Dictionary<string, IReadOnlyList<string>> OwnClasses(YamlSection root)
    {
        if (root.Find("things") is not { } node) return [];
        if (node is not YamlMappingNode mapping) throw Invalid(node.Start.Line, "\"things\" must name classes, each with its nouns");
        return mapping.Children.ToDictionary(pair => pair.Key.ToString(), pair => (IReadOnlyList<string>)Items(pair.Value, "things"));
    }

    private YamlSection Section(YamlNode node, params string[] allowed)
    {
        if (node is not YamlMappingNode mapping) throw Invalid(node.Start.Line, $"a mapping with {string.Join(", ", allowed)} is wanted");
        foreach (var (key, _) in mapping.Children)
        {
            if (!allowed.Contains(key.ToString())) throw Invalid(key.Start.Line, $"\"{key}\" is not known here; known are {string.Join(", ", allowed)}");
        }

        return new YamlSection(mapping);
    }

    private string Text(YamlSection section, string key) =>
        section.Find(key) is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : throw Invalid(section.Line, $"\"{key}\" is missing");

    private string OneOf(YamlSection section, string key, params string[] values)
    {
        var value = Text(section, key);
        return values.Contains(value) ? value : throw Invalid(section.Line, $"\"{key}\" must be {string.Join(" or ", values)}");
    }

    private bool Flag(YamlSection section, string key) => section.Find(key) is not null && OneOf(section, key, "true", "false") == "true";

    private ThingSet? Things(YamlSection section, string key) => section.Find(key) is { } node ? new ThingSet(Items(node, key), _ownClasses) : null;

    private List<string> Needed(YamlSection section, string key) =>
        Words(section, key) is { Count: > 0 } words ? words : throw Invalid(section.Line, $"\"{key}\" is missing");

    private List<string> Words(YamlSection section, string key) => section.Find(key) is { } node ? Items(node, key) : [];

    private IEnumerable<YamlNode> List(YamlSection section, string key) => section.Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Children,
        var node => throw Invalid(node.Start.Line, $"\"{key}\" must be a list"),
    };

    private List<string> Items(YamlNode node, string key) => node is YamlSequenceNode sequence && sequence.Children.All(item => item is YamlScalarNode)
        ? [.. sequence.Children.Select(item => ((YamlScalarNode)item).Value ?? "")]
        : throw Invalid(node.Start.Line, $"\"{key}\" must be a list of words");

    /// <summary>What both platforms take as the name of a command (D-C-3, S-C-2).</summary>
    [GeneratedRegex(@"^[a-z0-9][a-z0-9_-]{0,30}\z")]
    private static partial Regex CommandName();

    private InvalidDataException Invalid(long line, string reason) => new($"{_file}, line {line}: {reason}");
}
