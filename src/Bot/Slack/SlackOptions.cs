using System.ComponentModel.DataAnnotations;
using Bot.Options;

namespace Bot.Slack;

/// <summary>Section <c>Slack</c>. Without any key the bot is not on Slack; a key that says nothing without another stops the host.</summary>
public sealed record SlackOptions : AccessOptions, IValidatableObject
{
    public const string DefaultBaseUrl = "https://slack.com/api";

    /// <summary>The bot's token, from the app's page (OAuth &amp; Permissions, after Install to Workspace).</summary>
    public string BotToken { get; init => field = value.Trim(); } = "";

    /// <summary>The app-level token with <c>connections:write</c> (Basic Information, App-Level Tokens). Opens Socket Mode (S-K-1).</summary>
    public string? AppToken { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>From the app's page (Basic Information, App Credentials). Opens <c>/slack/commands</c>, <c>/slack/interactive</c> and <c>/slack/events</c> (S-H-2).</summary>
    [RegularExpression("[0-9a-zA-Z]{16,64}", ErrorMessage = "must be the signing secret as the app's page shows it, letters and digits alone")]
    public string? SigningSecret { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>Where Slack's Web API is. Plain http only to this machine (D-G-18).</summary>
    [HttpAddress]
    public string BaseUrl { get; init => field = string.IsNullOrWhiteSpace(value) ? DefaultBaseUrl : value.TrimEnd('/'); } = DefaultBaseUrl;

    /// <summary>A plain reply in a thread that the bot answered in is a follow-up. The manifest then asks for <c>message.channels</c>, <c>message.groups</c> and their scopes.</summary>
    public bool ThreadFollowUps { get; init; }

    public bool IsOn => BotToken.Length > 0;

    public bool HasSocket => IsOn && AppToken is not null;

    /// <summary>Whether requests come in by signed HTTP.</summary>
    public bool HasEndpoint => IsOn && SigningSecret is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn && (AppToken ?? SigningSecret) is not null) yield return new ValidationResult("is missing, though other keys of Slack are set; the app's page shows it under OAuth & Permissions, once the app is installed", [nameof(BotToken)]);
        if (IsOn && !BotToken.StartsWith("xoxb-", StringComparison.Ordinal)) yield return new ValidationResult("must be the bot's token, which begins with xoxb-", [nameof(BotToken)]);
        if (AppToken?.StartsWith("xapp-", StringComparison.Ordinal) is false) yield return new ValidationResult("must be the app-level token, which begins with xapp-", [nameof(AppToken)]);
        if (IsOn && AppToken is null && SigningSecret is null) yield return new ValidationResult("is missing, and Slack:SigningSecret too: nothing would reach the bot. The first is for Socket Mode, which needs no public address; the second for HTTP", [nameof(AppToken)]);
        foreach (var group in ModeratorRoles.Where(group => group is not ['S', ..] || !group.All(char.IsAsciiLetterOrDigit))) yield return new ValidationResult($"names “{group}”, which is no user group's id, such as S0614TZR7 (the group's menu, Copy group ID)", [nameof(ModeratorRoles)]);
        if (!SlackAddress.IsGood(BaseUrl)) yield return new ValidationResult("must be https at slack.com; plain http only to this machine", [nameof(BaseUrl)]);
    }
}
