using System.Buffers;

namespace Bot.Commands.AnswerText;

/// <summary>
/// Takes the power out of characters that steer a terminal or turn the direction of writing: articles and questions are
/// written by strangers. White space becomes a space, any other of them the replacement character.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Steering = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)]);

    public static string Of(string text) =>
        text.AsSpan().IndexOfAny(Steering) < 0 ? text : string.Create(text.Length, text, static (shown, source) =>
        {
            for (var i = 0; i < shown.Length; i++) shown[i] = Steering.Contains(source[i]) ? Replace(source[i]) : source[i];
        });

    private static char Replace(char c) => char.IsWhiteSpace(c) ? ' ' : '\ufffd';
}
