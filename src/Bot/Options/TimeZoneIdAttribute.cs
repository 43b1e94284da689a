using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Absent, or the IANA name of a zone this machine knows; in a dictionary, every value.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TimeZoneIdAttribute() : ValidationAttribute("must be a time zone such as Europe/Berlin or UTC")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => value switch
    {
        IReadOnlyDictionary<string, string> zones => zones.Values.All(IsKnown),
        string { Length: > 0 } zone => IsKnown(zone),
        _ => true,
    };

    private static bool IsKnown(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);
}
