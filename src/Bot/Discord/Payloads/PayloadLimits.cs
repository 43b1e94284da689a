namespace Bot.Discord.Payloads;

/// <summary>Discord's limits (A7, D-C-2..6, D-A-3..9 of its documentation), inclusive; lengths count UTF-16 code units, which are never fewer than its own.</summary>
internal static class PayloadLimits
{
    public const int Content = 2_000;
    public const int Embeds = 10;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4_096;
    public const int EmbedFields = 25;
    public const int FieldName = 256;
    public const int FieldValue = 1_024;
    public const int EmbedFooter = 2_048;
    public const int EmbedAuthor = 256;
    public const int EmbedUrl = 2_048;

    /// <summary>All texts of all embeds together.</summary>
    public const int EmbedsTogether = 6_000;

    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int CustomId = 100;
    public const int ButtonUrl = 512;
    public const int SelectOptions = 25;
    public const int SelectText = 100;
    public const int SelectPlaceholder = 150;

    public const int Attachments = 10;
    public const int AttachmentDescription = 1_024;
    public const int Mentions = 100;
    public const int Nonce = 25;

    /// <summary>Digits of an id: 64 bits.</summary>
    public const int Snowflake = 20;

    public const int FormTitle = 45;
    public const int FormFields = 5;
    public const int FieldLabel = 45;
    public const int FieldDescription = 100;
    public const int InputValue = 4_000;
    public const int InputPlaceholder = 100;

    public const int Choices = 25;
    public const int ChoiceText = 100;

    public const int ChatCommands = 100;
    public const int MenuCommands = 15;
    public const int CommandName = 32;
    public const int CommandDescription = 100;
    public const int CommandOptions = 25;
    public const int CommandText = 8_000;

    public const int SuppressEmbeds = 1 << 2;
    public const int Ephemeral = 1 << 6;
    public const int SuppressNotifications = 1 << 12;
    public const int ComponentsV2 = 1 << 15;
}
