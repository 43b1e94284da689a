using System.Net;
using Bot.Commands.Chat;

namespace Bot.Slack.Api;

/// <summary>Slack refused a call (<c>"ok":false</c>), or could not be reached.</summary>
internal sealed class SlackErrorException(string message, Exception? inner = null) : ChatDeliveryException(message, isUnknown: false, inner)
{
    /// <summary>Nothing mends these but the operator (S-K-2).</summary>
    private static readonly HashSet<string> Fatal =
    [
        "not_authed", "invalid_auth", "account_inactive", "user_removed_from_team", "team_disabled", "missing_scope",
        "not_allowed_token_type", "token_revoked", "token_expired", "no_permission", "org_login_required",
    ];

    private static readonly HashSet<string> Gone = ["message_not_found", "cant_update_message", "cant_delete_message", "channel_not_found", "edit_window_closed", "is_inactive", "used_url", "expired_url"];

    private static readonly HashSet<string> Outside = ["not_in_channel", "channel_not_found", "is_archived", "restricted_action", "user_not_in_channel"];

    /// <summary>Slack's own word: "invalid_auth"; empty when it gave none.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The scope that was missing, where Slack names one.</summary>
    public string? Needed { get; private init; }

    /// <summary>It never left, or was refused for its limit: it did not happen.</summary>
    public bool IsPassing { get; private init; }

    /// <summary>Trying again is of no use until somebody changes a setting (S-K-2).</summary>
    public bool IsFatal => Fatal.Contains(Code);

    /// <summary>A bot's token says so once its app was removed from the workspace.</summary>
    public bool IsUninstalled => Code == "account_inactive";

    /// <summary>The message is no longer there, or can no longer be changed.</summary>
    public bool IsGone => Gone.Contains(Code);

    /// <summary>The bot may not post there, though it may answer (S-C-7).</summary>
    public bool IsOutside => Outside.Contains(Code);

    public static SlackErrorException Refused(string method, string code, string? needed = null) =>
        new($"{method} was refused: {code}{(needed is null ? "" : $" (needs the scope {needed})")}") { Code = code, Needed = needed };

    public static SlackErrorException Failed(string method, HttpStatusCode status) =>
        new($"{method} was answered with {(int)status} and no reason") { IsUnknown = (int)status >= 500 };

    /// <summary>No answer came: it may have arrived.</summary>
    public static SlackErrorException Unanswered(string method, Exception why) => new($"{method} got no answer: {why.Message}", why) { IsUnknown = true };

    public static SlackErrorException NeverLeft(string method, Exception why) => new($"{method} could not be sent: {why.Message}", why) { IsPassing = true };

    public static SlackErrorException NotSent(string method, string why) => new($"{method} was not sent: {why}");
}
