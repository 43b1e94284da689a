using System.Text.Json;

namespace Bot.Platforms;

/// <summary>What reading a platform's JSON throws where it is not as documented: a member is missing, of another type, or no text (half a surrogate pair).</summary>
internal static class MalformedJson
{
    public static bool IsTold(Exception failure) => failure is KeyNotFoundException or InvalidOperationException or FormatException or JsonException;
}
