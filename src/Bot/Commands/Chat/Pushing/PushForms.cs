using Briefing.Intake;

namespace Bot.Commands.Chat.Pushing;

/// <summary>The forms of pushing: for a pasted text, and for what is to be put right.</summary>
internal static class PushForms
{
    /// <summary>The action of the form for a text.</summary>
    public const string Pasted = "push-text";

    private const int LongestText = 4_000;
    private const int LongestLine = 300;
    private const string Value = "value";
    private const string Number = "number";

    public static ChatForm ForText { get; } = new(
        Pasted,
        "Push a text",
        [
            Line("title", "Title"),
            Line("source", "Publisher"),
            Line("published", "Date, as 2025-07-23"),
            Line("url", "Address"),
            new ChatField("text", "Text", IsLong: true, IsRequired: true, LongestText: LongestText),
        ]);

    public static PastedArticle ReadText(IReadOnlyDictionary<string, string> fields) => new(Read(fields, "text"))
    {
        Title = Read(fields, "title"),
        Source = Read(fields, "source"),
        Published = Read(fields, "published"),
        Url = Read(fields, "url"),
    };

    /// <param name="id">What comes back.</param>
    /// <param name="title">Over it.</param>
    /// <param name="label">Of the value.</param>
    /// <param name="value">As it is; of the only article.</param>
    /// <param name="articles">With several, which one is asked for, too.</param>
    public static ChatForm ForFix(string id, string title, string label, string value, int articles)
    {
        var field = new ChatField(Value, label, value, LongestText: LongestLine);
        return new ChatForm(id, title, articles == 1 ? [field] : [new ChatField(Number, $"Number of the article, 1 to {articles}", IsRequired: true, LongestText: 6), field]);
    }

    public static string ReadValue(IReadOnlyDictionary<string, string> fields) => Read(fields, Value).Trim();

    /// <returns>From 0; null when there is no such article.</returns>
    public static int? ReadNumber(IReadOnlyDictionary<string, string> fields, int articles)
    {
        if (articles == 1) return 0;
        return int.TryParse(Read(fields, Number), out var number) && number >= 1 && number <= articles ? number - 1 : null;
    }

    private static ChatField Line(string id, string label) => new(id, label, LongestText: LongestLine);

    private static string Read(IReadOnlyDictionary<string, string> fields, string id) => fields.GetValueOrDefault(id, "");
}
