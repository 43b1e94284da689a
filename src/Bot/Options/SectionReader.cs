using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

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
            if (property is null)
            {
                errors.Add(Unknown(section, key.Key, properties));
            }
            else if (!TrySet(options, property, key.Value))
            {
                errors.Add($"{section}:{property.Name} must be {Wanted(property.PropertyType)}, not “{key.Value}”. {Places(section, property.Name)}");
            }
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

    private static bool TrySet(object options, PropertyInfo property, string? written)
    {
        if (written is null) return true;
        if (property.PropertyType == typeof(string))
        {
            property.SetValue(options, written);
            return true;
        }

        var converter = TypeDescriptor.GetConverter(property.PropertyType);
        if (!converter.IsValid(written)) return false;
        property.SetValue(options, converter.ConvertFromInvariantString(written));
        return true;
    }

    private static string Wanted(Type type) => type == typeof(bool) ? "true or false" : "a whole number";

    private static string Unknown(string section, string key, PropertyInfo[] properties)
    {
        var nearest = SpellingDistance.Nearest(key, properties.Select(p => p.Name));
        return $"there is no setting {section}:{key}; did you mean {section}:{nearest}?";
    }

    private static string Places(string section, string name) =>
        $"Set it in appsettings.json, as --{section}:{name}=… or as {section}__{name} in the environment.";
}
