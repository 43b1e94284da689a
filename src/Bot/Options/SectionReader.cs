using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Briefing;

namespace Bot.Options;

/// <summary>
/// Reads one section into its record and collects everything that is wrong with it: keys that do not exist, values of the
/// wrong type, values out of range.
/// </summary>
internal static class SectionReader
{
    public static T Read<T>(IConfiguration configuration, string section, ICollection<string> errors)
        where T : new()
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        object options = new T();
        foreach (var key in configuration.GetSection(section).GetChildren())
        {
            var property = Array.Find(properties, p => p.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null) errors.Add(Unknown(section, key.Key, properties));
            else Set(options, property, key, section, errors);
        }

        var failures = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), failures, validateAllProperties: true);
        foreach (var failure in failures)
        {
            var name = failure.MemberNames.First();
            errors.Add($"{section}:{name} {failure.ErrorMessage}. {Places(section, name)}");
        }

        return (T)options;
    }

    private static void Set(object options, PropertyInfo property, IConfigurationSection written, string section, ICollection<string> errors)
    {
        if (written.Value is null && !written.GetChildren().Any()) return;
        if (SettingValue.TryRead(property.PropertyType, written, out var value)) property.SetValue(options, value);
        else errors.Add($"{section}:{property.Name} must be {SettingValue.Wanted(property.PropertyType)}, not {Shown(written)}. {Places(section, property.Name)}");
    }

    private static string Shown(IConfigurationSection written) => written.Value is null ? "several values" : $"“{written.Value}”";

    private static string Unknown(string section, string key, PropertyInfo[] properties)
    {
        var nearest = SpellingDistance.Nearest(key, properties.Select(p => p.Name));
        return $"there is no setting {section}:{key}; did you mean {section}:{nearest}?";
    }

    private static string Places(string section, string name) =>
        $"Set it in appsettings.json, as --{section}:{name}=… or as {section}__{name} in the environment.";
}
