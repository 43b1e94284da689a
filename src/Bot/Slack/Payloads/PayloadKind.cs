namespace Bot.Slack.Payloads;

/// <summary>What a payload is for: what it may hold, and which flags it must carry, depends on it.</summary>
internal enum PayloadKind
{
    /// <summary>chat.postMessage.</summary>
    Message,

    /// <summary>chat.postEphemeral.</summary>
    Ephemeral,

    /// <summary>chat.update.</summary>
    Update,

    /// <summary>To a <c>response_url</c>, or the payload of an acknowledgement.</summary>
    Response,

    /// <summary>views.open.</summary>
    View,
}
