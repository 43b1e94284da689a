using System.ComponentModel;

namespace Bot.Options;

/// <summary>What is written for one setting, as its type: a text, a number, a choice, a list (also in one text, with commas), or values by key.</summary>
internal static class SettingValue
{
    /// <returns>False when what is written is of another type.</returns>
    public static bool TryRead(Type type, IConfigurationSection written, out object? value)
    {
        value = null;
        if (type == typeof(IReadOnlyList<string>)) value = ReadList(written);
        else if (type == typeof(IReadOnlyDictionary<string, string>)) value = ReadKeyed<string>(written, entry => entry.Value);
        else if (type == typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>)) value = ReadKeyed<IReadOnlyList<string>>(written, ReadList);
        else if (written.Value is { } text) value = ReadOne(type, text);
        return value is not null;
    }

    /// <summary>What should have been written, after "must be".</summary>
    public static string Wanted(Type type)
    {
        if (type == typeof(bool)) return "true or false";
        if (type.IsEnum) return "one of " + string.Join(", ", Enum.GetNames(type));
        if (type == typeof(string)) return "one value";
        if (type == typeof(IReadOnlyList<string>)) return "a list of values";
        return type.IsGenericType ? "values by key" : "a whole number";
    }

    private static object? ReadOne(Type type, string text)
    {
        if (type == typeof(string)) return text;
        var converter = TypeDescriptor.GetConverter(type);
        return converter.IsValid(text) ? converter.ConvertFromInvariantString(text) : null;
    }

    /// <summary>Null when it is no list.</summary>
    private static List<string>? ReadList(IConfigurationSection written)
    {
        if (written.Value is { } text) return [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var entries = written.GetChildren().Select(entry => entry.Value?.Trim()).ToList();
        return entries.Contains(null) ? null : entries.ConvertAll(entry => entry!);
    }

    /// <summary>Null when one of its values is of another type, or there are no keys. An empty text is no values at all.</summary>
    private static Dictionary<string, T>? ReadKeyed<T>(IConfigurationSection written, Func<IConfigurationSection, T?> read)
        where T : class
    {
        if (!string.IsNullOrWhiteSpace(written.Value)) return null;
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in written.GetChildren())
        {
            if (read(entry) is not { } value) return null;
            values.Add(entry.Key, value);
        }

        return values;
    }
}
