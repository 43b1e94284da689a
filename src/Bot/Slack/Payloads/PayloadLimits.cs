namespace Bot.Slack.Payloads;

/// <summary>The most that Slack takes, inclusive, in UTF-16 units where nothing else is said (B4, B5).</summary>
internal static class PayloadLimits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;
    public const int Id = 255;
    public const int SectionText = 3_000;
    public const int HeaderText = 150;
    public const int ActionElements = 25;
    public const int ButtonText = 75;
    public const int ButtonValue = 2_000;
    public const int Url = 3_000;
    public const int LabelText = 2_000;
    public const int InputText = 3_000;
    public const int Placeholder = 150;
    public const int ViewTitle = 24;
    public const int Metadata = 3_000;
    public const int ViewBytes = 250_000;

    /// <summary>Slack gives no number for a rich text section; this is a plain section's.</summary>
    public const int RichTextSection = 3_000;

    /// <summary>All text of a message's blocks. Slack refuses somewhere above (msg_blocks_too_long) without saying where.</summary>
    public const int BlocksText = 12_000;

    /// <summary>Bytes of UTF-8: chat.update refuses more than 4,000, counted so by two reports (B5).</summary>
    public const int FallbackBytes = 3_900;
}
