using YamlDotNet.RepresentationModel;

namespace Briefing.Reading.Events.Kinds;

/// <summary>A mapping of a YAML file, asked by key.</summary>
internal readonly record struct YamlSection(YamlMappingNode Mapping)
{
    public long Line => Mapping.Start.Line;

    public YamlNode? Find(string key) => Mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
