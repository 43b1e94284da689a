using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>What Slack's codes mean for the operator, and what to do.</summary>
internal static class SlackTrouble
{
    public static string InWords(SlackErrorException error) => error.Code switch
    {
        "not_authed" or "invalid_auth" or "token_revoked" or "token_expired" => $"Slack does not know the token ({error.Message}). Copy it anew from the app's page: Slack:BotToken from OAuth & Permissions, Slack:AppToken from Basic Information, App-Level Tokens.",
        "missing_scope" or "no_permission" => $"The token lacks a scope ({error.Message}). Bring the app's manifest up to date with what “bot register slack” prints, and install the app again.",
        "not_allowed_token_type" => $"The token is of the wrong kind ({error.Message}): Slack:BotToken begins with xoxb-, Slack:AppToken with xapp-.",
        "account_inactive" or "user_removed_from_team" or "team_disabled" or "org_login_required" => $"The workspace, or the bot's account in it, is switched off ({error.Message}). Install the app again.",
        _ => error.Message,
    };
}
