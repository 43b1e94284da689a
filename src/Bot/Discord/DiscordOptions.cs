using System.ComponentModel.DataAnnotations;
using Bot.Options;

namespace Bot.Discord;

/// <summary>Section <c>Discord</c>. Without a token the bot is not on Discord; a key that says nothing without the token stops the host.</summary>
public sealed record DiscordOptions : AccessOptions, IValidatableObject
{
    public const string DefaultBaseUrl = "https://discord.com/api/v10";

    /// <summary>The bot's token, from the developer portal (Bot, Reset Token).</summary>
    public string Token { get; init => field = value.Trim(); } = "";

    /// <summary>64 hexadecimal digits, from the portal (General Information). Opens <c>/discord/interactions</c> (D-H-1).</summary>
    [RegularExpression("[0-9a-fA-F]{64}", ErrorMessage = "must be the 64 hexadecimal digits of the application's public key")]
    public string? PublicKey { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>The application's id; asked of Discord when absent.</summary>
    [RegularExpression("[0-9]{17,20}", ErrorMessage = "must be the application's id, 17 to 20 digits")]
    public string? ApplicationId { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>Register the commands in this guild alone, at once; everywhere when absent (D-C-2).</summary>
    [RegularExpression("[0-9]{17,20}", ErrorMessage = "must be a guild's id, 17 to 20 digits")]
    public string? Guild { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>Connect to the gateway: needed for mentions and direct messages, and for commands unless they come to <see cref="PublicKey"/>'s endpoint.</summary>
    public bool Gateway { get; init; } = true;

    /// <summary>Register the commands when the worker starts and they have changed.</summary>
    public bool Register { get; init; } = true;

    /// <summary>Where Discord is. Plain http only to this machine (D-G-18).</summary>
    [HttpAddress]
    public string BaseUrl { get; init => field = string.IsNullOrWhiteSpace(value) ? DefaultBaseUrl : value.TrimEnd('/'); } = DefaultBaseUrl;

    public bool IsOn => Token.Length > 0;

    /// <summary>Where commands come in by signed HTTP.</summary>
    public bool HasEndpoint => IsOn && PublicKey is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Token.Any(char.IsWhiteSpace)) yield return new ValidationResult("must be the token alone, without “Bot ”", [nameof(Token)]);
        if (!IsOn && (PublicKey ?? ApplicationId ?? Guild) is not null) yield return new ValidationResult("is missing, though other keys of Discord are set; the developer portal shows it under Bot, Reset Token", [nameof(Token)]);
        if (IsOn && !Gateway && PublicKey is null) yield return new ValidationResult("is missing, and Discord:Gateway is false: nothing would reach the bot", [nameof(PublicKey)]);
        if (!DiscordAddress.IsGood(BaseUrl)) yield return new ValidationResult("must be https at discord.com; plain http only to this machine", [nameof(BaseUrl)]);
    }
}
