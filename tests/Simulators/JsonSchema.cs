using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Simulators;

/// <summary>Checks a document against a JSON Schema, as far as the official ones go that the tests hold: types, values, lengths, counts, properties, combinations and references within the schema.</summary>
/// <param name="root">The schema, with all that it refers to.</param>
/// <param name="isClosed">A property that the schema does not know is a fault, also where the schema would let it pass.</param>
public sealed class JsonSchema(JsonObject root, bool isClosed = false)
{
    /// <summary>What is wrong, a line each, with the place.</summary>
    public IReadOnlyList<string> Problems(JsonNode? document, string reference = "#")
    {
        var found = new List<string>();
        Check(Resolve(reference), document, "$", found);
        return found;
    }

    private void Check(JsonNode? schema, JsonNode? node, string at, List<string> found)
    {
        if (schema is JsonValue always)
        {
            if (always.GetValueKind() == JsonValueKind.False) found.Add($"{at} may not be there");
            return;
        }

        if (schema is not JsonObject rules) return;
        if (rules["$ref"] is { } reference) Check(Resolve(reference.ToString()), node, at, found);
        if (rules["type"] is { } type && !IsOfType(type, node)) found.Add($"{at} is no {type.ToJsonString()}");
        if (rules["enum"] is JsonArray values && !values.Any(value => JsonNode.DeepEquals(value, node))) found.Add($"{at} is none of {values.ToJsonString()}");
        if (rules.TryGetPropertyValue("const", out var only) && !JsonNode.DeepEquals(only, node)) found.Add($"{at} is not {only?.ToJsonString() ?? "null"}");
        if (node is JsonValue written && written.GetValueKind() == JsonValueKind.String) CheckText(rules, written.GetValue<string>(), at, found);
        if (node is JsonValue counted && counted.GetValueKind() == JsonValueKind.Number) CheckNumber(rules, counted.ToJsonString(), at, found);
        if (node is JsonArray list) CheckList(rules, list, at, found);
        if (node is JsonObject owner) CheckObject(rules, owner, at, found);
        CheckCombinations(rules, node, at, found);
    }

    private static void CheckText(JsonObject rules, string text, string at, List<string> found)
    {
        if (Number(rules, "maxLength") is { } most && text.Length > most) found.Add($"{at} is longer than {most}");
        if (Number(rules, "minLength") is { } least && text.Length < least) found.Add($"{at} is shorter than {least}");
        if (rules["pattern"] is { } pattern && !Regex.IsMatch(text, pattern.ToString(), RegexOptions.ECMAScript)) found.Add($"{at} is not like {pattern}");
    }

    private static void CheckNumber(JsonObject rules, string written, string at, List<string> found)
    {
        var number = double.Parse(written, CultureInfo.InvariantCulture);
        if (rules["minimum"] is { } least && number < (double)least) found.Add($"{at} is less than {least}");
        if (rules["maximum"] is { } most && number > (double)most) found.Add($"{at} is more than {most}");
    }

    private void CheckList(JsonObject rules, JsonArray list, string at, List<string> found)
    {
        if (Number(rules, "maxItems") is { } most && list.Count > most) found.Add($"{at} has more than {most} entries");
        if (Number(rules, "minItems") is { } least && list.Count < least) found.Add($"{at} has fewer than {least} entries");
        if (rules["uniqueItems"]?.GetValueKind() == JsonValueKind.True && list.Select(item => item?.ToJsonString()).Distinct().Count() != list.Count) found.Add($"{at} has an entry twice");
        for (var i = 0; i < list.Count && rules["items"] is { } items; i++) Check(items, list[i], $"{at}[{i}]", found);
    }

    private void CheckObject(JsonObject rules, JsonObject owner, string at, List<string> found)
    {
        foreach (var name in (rules["required"] as JsonArray ?? []).Select(name => name!.ToString()).Where(name => !owner.ContainsKey(name))) found.Add($"{at}.{name} is missing");
        if (Number(rules, "maxProperties") is { } most && owner.Count > most) found.Add($"{at} has more than {most} properties");
        if (Number(rules, "minProperties") is { } least && owner.Count < least) found.Add($"{at} has fewer than {least} properties");
        var patterns = rules["patternProperties"] as JsonObject ?? [];
        foreach (var (name, value) in owner)
        {
            var known = (rules["properties"] as JsonObject)?[name];
            if (known is not null) Check(known, value, $"{at}.{name}", found);
            var matching = patterns.Where(pattern => Regex.IsMatch(name, pattern.Key, RegexOptions.ECMAScript)).ToList();
            foreach (var (_, rule) in matching) Check(rule, value, $"{at}.{name}", found);
            if (known is not null || matching.Count > 0) continue;
            if (rules["additionalProperties"] is { } rest) Check(rest, value, $"{at}.{name}", found);
            else if (isClosed && rules["properties"] is not null) found.Add($"{at}.{name} is unknown");
        }
    }

    private void CheckCombinations(JsonObject rules, JsonNode? node, string at, List<string> found)
    {
        foreach (var all in rules["allOf"] as JsonArray ?? []) Check(all, node, at, found);
        if (rules["anyOf"] is JsonArray any) CheckKinds(any, node, at, int.MaxValue, found);
        if (rules["oneOf"] is JsonArray exactly) CheckKinds(exactly, node, at, 1, found);
        if (rules["not"] is { } not && Faults(not, node, at).Count == 0) found.Add($"{at} is what it may not be");
    }

    /// <summary>Fits it none, the faults are told of the kind that comes nearest.</summary>
    private void CheckKinds(JsonArray kinds, JsonNode? node, string at, int most, List<string> found)
    {
        var all = kinds.Select(kind => Faults(kind, node, at)).ToList();
        var fitting = all.Count(faults => faults.Count == 0);
        if (fitting > most) found.Add($"{at} fits {fitting} kinds");
        if (fitting == 0) found.AddRange(all.MinBy(faults => faults.Count)!);
    }

    private List<string> Faults(JsonNode? schema, JsonNode? node, string at)
    {
        var found = new List<string>();
        Check(schema, node, at, found);
        return found;
    }

    private static bool IsOfType(JsonNode type, JsonNode? node)
    {
        if (type is JsonArray several) return several.Any(one => IsOfType(one!, node));
        return (type.ToString(), node?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => long.TryParse(node!.ToJsonString(), out _),
            _ => false,
        };
    }

    private static int? Number(JsonObject rules, string name) => rules[name] is JsonValue number && number.TryGetValue<int>(out var value) ? value : null;

    private JsonNode? Resolve(string reference)
    {
        JsonNode? found = root;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found?[Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return found;
    }
}
