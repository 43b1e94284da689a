using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Bot.Options;

/// <summary>A list of addresses of machines, each with its port.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EndPointsAttribute() : ValidationAttribute("must be addresses with their ports, such as 10.0.0.7:8080")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is not IReadOnlyList<string> written || written.All(address => IPEndPoint.TryParse(address, out var point) && point.Port > 0);
}
