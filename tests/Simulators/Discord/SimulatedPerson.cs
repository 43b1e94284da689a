using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>Somebody in a channel.</summary>
public sealed record SimulatedPerson
{
    public const string HomeGuild = "81384788765712384";

    public string Id { get; init; } = "80351110224678912";

    /// <summary>Null for a direct message.</summary>
    public string? Guild { get; init; } = HomeGuild;

    public string Channel { get; init; } = "381870553235193857";

    /// <summary>Effective bits in the channel (D-I-7): may view, speak and read.</summary>
    public ulong Permissions { get; init; } = (1UL << 10) | (1UL << 11) | (1UL << 16);

    public IReadOnlyList<string> Roles { get; init; } = [];

    internal JsonObject User() => UserOf(Id, "nelly", "Nelly");

    internal static JsonObject UserOf(string id, string name, string? shown) => new()
    {
        ["id"] = id,
        ["username"] = name,
        ["discriminator"] = "0",
        ["global_name"] = shown,
        ["avatar"] = null,
        ["bot"] = shown is null,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };

    /// <summary>In an interaction; elsewhere nobody is told the permissions.</summary>
    internal JsonObject Member() => new()
    {
        ["user"] = User(),
        ["roles"] = new JsonArray([.. Roles.Select(role => JsonValue.Create(role))]),
        ["permissions"] = Permissions.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["joined_at"] = "2020-01-01T00:00:00.000000+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["nick"] = null,
        ["avatar"] = null,
        ["banner"] = null,
        ["pending"] = false,
        ["premium_since"] = null,
        ["communication_disabled_until"] = null,
    };
}
