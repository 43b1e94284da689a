using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Absent, or an absolute http or https address without query and fragment.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpAddressAttribute() : ValidationAttribute("must be an address such as https://briefing.example.org")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } text
        || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0);
}
