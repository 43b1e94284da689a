namespace Benchmarks.Chat;

/// <summary>What people in several channels ask, one after the other.</summary>
internal static class CommandMix
{
    public const string Single = "/closures 2024";

    private static readonly string[] Typed =
    [
        Single, "/who-left china", "/layoffs 2023", "/closures 2023 california", "/timeline boeing", "/openings 2024", "/about Tesla", "/moves 2024", "/quotes musk",
        "/restrictions china", "/numbers layoffs", "/layoffs who:Amazon", "/sources tesla", "/ask who leads Tesla", "/help closures", "/who-left russia 2022",
    ];

    public static string At(int number) => Typed[number % Typed.Length];
}
