using System.Text;

namespace Bot.Tests.Discord.Text;

/// <summary>Texts as a hostile article could hold them: mentions, markup, links, control characters, directions, halves of characters; always the same for a seed.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "@everyone", "@here", "<@80351110224678912>", "<@!80351110224678912>", "<@&41771983423143936>", "<#381870553235193857>", "</closures:1>", "<:smile:1>", "<a:smile:1>",
        "<t:1700000000:R>", "<id:guide>", "https://evil.example/a_b", "http://evil.example", "HTTPS://EVIL.EXAMPLE", "[text](https://evil.example)", "[text](<https://evil.example>)", "<https://evil.example>",
        "discord.gg/abc", "steam://run/1", "mailto:a@b.example", "**bold**", "__under__", "_it_", "*it*", "~~gone~~", "||hidden||", "`code`", "```\nblock\n```", "# heading", "-# small", "> quote", ">>> quote",
        "- item", "* item", "+ item", "1. item", "\\", "\\\\", "\\*", "](", ")", "[", "]", "(", "<", ">", "@", ":", "//", "://", "|", "~", "`", "*", "_", "#", "\n", "\r\n", "\t", "\0", "\u001b[31m", "\u202e", "\u2066",
        "\u200b", "\u200d", "\u2060", "\ufeff", "\ud83d\ude00", "\ud83d", "\ude00", "e\u0301\u0301\u0301", "上海", "مرحبا", "شنغهاي", "word", "Mill", " ", " ", "2024", "http", "s", "https:", "//evil.example",
        "@\u200beveryone", "<\u200b@1>", "&lt;@1&gt;", "%3C@1%3E", "\u2028", "\u2029",
    ];

    public static string Of(Random random, int most)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, most); pieces > 0; pieces--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
