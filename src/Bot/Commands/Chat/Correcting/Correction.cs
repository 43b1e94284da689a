using Briefing.Answers.Questions;

namespace Bot.Commands.Chat.Correcting;

/// <summary>Something that may be wrong with a finding of an answer, and the command that puts it right.</summary>
/// <param name="Action">The action's name.</param>
/// <param name="Label">Of the button and the form.</param>
/// <param name="Value">What else to ask for; null for nothing.</param>
/// <param name="Command">As it would be typed after the passage and the value are known.</param>
internal sealed record Correction(string Action, string Label, string? Value, Func<string, string, string> Command)
{
    private const string Passage = "passage";
    private const string ValueField = "value";
    private const int LongestValue = 300;

    public static IReadOnlyList<Correction> OfEvents { get; } =
    [
        new("wrong-event", "Not an event", null, (passage, _) => $"/overrule {passage} not-an-event"),
        new("wrong-date", "Wrong date", "When it was: may 2025; or unknown", (passage, date) => $"/overrule {passage} date {date}"),
        new("wrong-who", "Wrong who", "Who it was; several with semicolons", (passage, who) => $"/overrule {passage} who {who}"),
        new("same-story", "Same story as …", "Number of the passage of the same story", (passage, other) => $"/overrule {passage} same-as {other}"),
    ];

    /// <summary>The whole article goes, not an event of it: the command wants its key in the place of the passage.</summary>
    public static Correction OfSource { get; } = new("retract-source", "Retract source", "Why", (article, reason) => $"/retract {CommandWord.Quoted(article)} {reason}");

    public static IReadOnlyList<Correction> All { get; } = [.. OfEvents, OfSource];

    public static IReadOnlyList<ChatButton> Buttons(string answer) =>
        [.. All.Select(correction => new ChatButton($"{correction.Action}:{answer}", correction.Label, correction == OfSource ? ButtonLook.Danger : ButtonLook.Plain))];

    public ChatForm Form(string answer)
    {
        var passage = new ChatField(Passage, "Number of the passage, as [1]", IsRequired: true, LongestText: LongestValue);
        return new ChatForm($"{Action}:{answer}", Label, Value is null ? [passage] : [passage, new ChatField(ValueField, Value, IsRequired: true, LongestText: LongestValue)]);
    }

    /// <summary>What was filled in, each in one line.</summary>
    public static (string Passage, string Value) Read(IReadOnlyDictionary<string, string> fields) => (Line(fields, Passage), Line(fields, ValueField));

    private static string Line(IReadOnlyDictionary<string, string> fields, string id) => ChatText.Clean(fields.GetValueOrDefault(id, "")).Trim();
}
