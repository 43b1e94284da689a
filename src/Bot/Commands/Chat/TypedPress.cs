using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Commands.Chat;

/// <summary>What a button under an answer does, asked for in words: "more", "context 2", "share it".</summary>
/// <param name="Kind">Which button.</param>
/// <param name="Number">The passage that is named; null for none.</param>
internal sealed partial record TypedPress(PressKind Kind, int? Number)
{
    /// <summary>Null for a text that asks for something else.</summary>
    public static TypedPress? Read(string text)
    {
        if (Press().Match(text) is not { Success: true } press) return null;
        var kind = press.Groups["action"].Value.ToUpperInvariant() switch
        {
            "SHARE" => PressKind.Share,
            "CONTEXT" => PressKind.Context,
            _ => PressKind.More,
        };
        return new TypedPress(kind, press.Groups["number"] is { Success: true } written ? int.Parse(written.Value, CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@"^((?<action>more|next)( page)?|(?<action>context)( +(of )?\[?(?<number>[0-9]{1,4})\]?)?|(?<action>share)( (it|this))?)[.!?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Press();
}

/// <summary>A button under an answer that can be asked for in words.</summary>
internal enum PressKind
{
    More,
    Context,
    Share,
}
