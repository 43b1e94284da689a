using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Tests.Discord.Text;

/// <summary>Reads what the bot wrote as Discord's client does, and tells what in it is alive. Written from Discord's documentation, apart from the bot's own code.</summary>
internal static partial class MarkdownReader
{
    /// <param name="Text">What is read.</param>
    /// <param name="Live">Mentions, links, formatting: kind and words.</param>
    internal sealed record Reading(string Text, IReadOnlyList<string> Live);

    public static Reading Read(string markdown)
    {
        var live = new List<string>();
        var text = new StringBuilder();
        foreach (var line in markdown.Split('\n')) ReadLine(line, text, live);
        return new Reading(text.ToString(), live);
    }

    private static void ReadLine(string line, StringBuilder text, List<string> live)
    {
        var at = 0;
        if (BlockMark().Match(line) is { Success: true } block)
        {
            live.Add("block " + block.Value.Trim());
            at = block.Length;
            if (block.Value.Trim() == ">" && BlockMark().Match(line[at..]) is { Success: true } inner) live.Add("block " + inner.Value.Trim());
        }

        while (at < line.Length)
        {
            if (line[at] == '\\' && at + 1 < line.Length && !char.IsLetterOrDigit(line[at + 1]) && !char.IsWhiteSpace(line[at + 1]))
            {
                text.Append(line[at + 1]);
                at += 2;
            }
            else if (Alive().Match(line, at) is { Success: true } found)
            {
                if (found.Groups["label"].Success)
                {
                    live.Add("link " + found.Groups["url"].Value);
                    ReadLine(found.Groups["label"].Value, text, live);
                }
                else
                {
                    live.Add(found.Value);
                    text.Append(found.Value);
                }

                at += found.Length;
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        text.Append('\n');
    }

    [GeneratedRegex(@"^\s*(#{1,3} |-# |>>> |> |[-*+] |\d+\. )")]
    private static partial Regex BlockMark();

    /// <summary>A mark that is not escaped counts as alive, whether or not it has a partner: a stricter reader than any client.</summary>
    [GeneratedRegex(@"\G(?:\[(?<label>(?:\\.|[^\]\\])*)\]\((?<url>[^)\s]*)\)|https?://\S+|steam://\S+|@everyone|@here|<[^>]*>|\*\*|[*_~|`<>\[\]@])", RegexOptions.IgnoreCase)]
    private static partial Regex Alive();
}
