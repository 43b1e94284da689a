namespace Bot.CommandLine;

/// <summary>
/// Takes the settings (<c>--Index:Path=DIR</c>, <c>--urls=URL</c>) out of a command line, wherever they stand, and leaves the
/// verb with its own options. After <c>--</c> everything belongs to the verb.
/// </summary>
internal sealed record SettingArguments(IReadOnlyList<KeyValuePair<string, string?>> Settings, IReadOnlyList<string> Rest)
{
    /// <exception cref="RefusedException">A setting without a value.</exception>
    public static SettingArguments Split(IReadOnlyList<string> args)
    {
        var settings = new List<KeyValuePair<string, string?>>();
        var rest = new List<string>();
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == "--")
            {
                rest.AddRange(args.Skip(at));
                break;
            }

            if (KeyOf(args[at]) is not { } key)
            {
                rest.Add(args[at]);
                continue;
            }

            var equals = args[at].IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 && at + 1 == args.Count) throw new RefusedException("missing-value", $"--{key} needs a value: --{key}=…");
            settings.Add(new(key, equals < 0 ? args[++at] : args[at][(equals + 1)..]));
        }

        return new SettingArguments(settings, rest);
    }

    /// <summary>"Index:Path" for "--Index:Path=x" and "--Index:Path"; null for what is no setting.</summary>
    private static string? KeyOf(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal)) return null;
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var key = equals < 0 ? arg[2..] : arg[2..equals];
        if (key.Equals("urls", StringComparison.OrdinalIgnoreCase)) return key;
        return key.Contains(':', StringComparison.Ordinal) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_' or '.') ? key : null;
    }
}
