using System.Text;

namespace Briefing.Intake.Fetching;

/// <summary>A site's <c>robots.txt</c> (RFC 9309) as far as it speaks to one robot.</summary>
internal sealed class RobotsRules
{
    /// <summary>Everything may be fetched.</summary>
    public static RobotsRules AllowAll { get; } = new([]);

    /// <summary>Nothing may: what a site that fails to tell means by the standard (section 2.3.1.4).</summary>
    public static RobotsRules AllowNone { get; } = new([new Rule("/", IsAllowed: false)]);

    private readonly IReadOnlyList<Rule> _rules;

    private RobotsRules(IReadOnlyList<Rule> rules) => _rules = rules;

    /// <param name="text">The file.</param>
    /// <param name="robot">The robot's product token: letters, underscores and hyphens.</param>
    public static RobotsRules Read(string text, string robot)
    {
        var (own, others) = (new List<Rule>(), new List<Rule>());
        var (isOwnNamed, isOwn, isForAll, isNaming) = (false, false, false, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Pair(line) is not var (key, value)) continue;
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!isNaming) (isOwn, isForAll) = (false, false);
                isNaming = true;
                isOwn |= Token(value).Equals(robot, StringComparison.OrdinalIgnoreCase);
                isForAll |= value == "*";
                isOwnNamed |= isOwn;
                continue;
            }

            var isAllow = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
            if (!isAllow && !key.Equals("disallow", StringComparison.OrdinalIgnoreCase)) continue;
            isNaming = false;
            if (value.Length == 0) continue;
            if (isOwn) own.Add(new Rule(Normal(value), isAllow));
            if (isForAll) others.Add(new Rule(Normal(value), isAllow));
        }

        return new RobotsRules(isOwnNamed ? own : others);
    }

    /// <summary>The longest rule that matches decides; allow wins over disallow of the same length (section 2.2.2).</summary>
    public bool Allow(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        var best = _rules.Where(rule => Matches(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllowed).FirstOrDefault();
        return best?.IsAllowed ?? true;
    }

    private static (string Key, string Value)? Pair(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        if (comment >= 0) line = line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0 ? null : (line[..colon].Trim().ToString(), line[(colon + 1)..].Trim().ToString());
    }

    private static string Token(string value) => string.Concat(value.TakeWhile(unit => char.IsAsciiLetter(unit) || unit is '-' or '_'));

    /// <summary>Percent-encoded letters and plain ones are the same (section 2.2.2); characters beyond ASCII are compared encoded.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var unit))
            {
                normal.Append(unit < 0x80 && char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? ((char)unit).ToString() : $"%{unit:X2}");
                i += 2;
            }
            else if (path[i] < 0x80)
            {
                normal.Append(path[i]);
            }
            else
            {
                Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var length);
                normal.Append(Uri.EscapeDataString(rune.ToString()));
                i += length - 1;
            }
        }

        return normal.ToString();
    }

    /// <summary>With * for anything and $ for the end. Goes back to the last * only, so that its time stays below pattern times path.</summary>
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        if (isWhole) pattern = pattern[..^1];
        else pattern += '*';
        var (at, star, kept) = (0, -1, 0);
        for (var i = 0; i < path.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*') (star, kept) = (at++, i);
            else if (at < pattern.Length && pattern[at] == path[i]) (at, i) = (at + 1, i + 1);
            else if (star >= 0) (at, i) = (star + 1, ++kept);
            else return false;
        }

        while (at < pattern.Length && pattern[at] == '*') at++;
        return at == pattern.Length;
    }

    private sealed record Rule(string Pattern, bool IsAllowed);
}
