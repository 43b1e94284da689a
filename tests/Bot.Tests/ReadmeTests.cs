using System.Globalization;
using Bot.Options;
using Bot.Tests.Commands;

namespace Bot.Tests;

/// <summary>The README promises what the program has: every command, every setting, the two ways to begin, files that exist.</summary>
public sealed class ReadmeTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Root, "README.md"));

    [Fact]
    public void Each_command_has_the_row_that_help_would_give_it() => Assert.Equal(
        seeded.Dispatcher.Catalogue.Commands.Select(command => $"| `{command.Usage}` | {command.Help} |"),
        Lines.Where(line => line.StartsWith("| `/", StringComparison.Ordinal)));

    [Fact]
    public void Each_setting_has_a_row_with_its_default() => Assert.All(Settings(), setting =>
    {
        var row = Assert.Single(Lines, line => line.StartsWith($"| `{setting.Key}`", StringComparison.Ordinal)).Split('|');
        Assert.Equal(setting.Default.Length == 0 ? "" : $"`{setting.Default}`", row[2].Trim());
        Assert.NotEqual("", row[3].Trim());
    });

    [Fact]
    public void Each_row_of_a_setting_is_of_one_that_exists()
    {
        var keys = Settings().Select(setting => setting.Key).Append("urls").Append("Logging:").ToList();
        var rows = Lines.SkipWhile(line => line != "## Configuration").TakeWhile(line => line != "## The path of a question").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(keys, key => row.StartsWith($"| `{key}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_two_commands_stand_in_it()
    {
        Assert.Contains(Lines, line => line.Trim().StartsWith("dotnet run --project src/Bot ", StringComparison.Ordinal));
        Assert.Contains(Lines, line => line.Trim().StartsWith("dotnet test ", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_lead_to_files_that_exist()
    {
        var targets = Lines.SelectMany(line => line.Split("](").Skip(1)).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Where(target => !target.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(Root, target)), target));
    }

    [Fact]
    public void Files_on_the_path_of_a_question_exist()
    {
        var named = Lines.SkipWhile(line => line != "## The path of a question").TakeWhile(line => !line.StartsWith("###", StringComparison.Ordinal))
            .SelectMany(line => line.Split('`').Where((_, at) => at % 2 == 1)).Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        var files = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Select(file => file.Replace('\\', '/')).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(files, file => file.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Key, string Default)> Settings() =>
        from section in typeof(BotSettings).GetProperties()
        where section.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
        let defaults = Activator.CreateInstance(section.PropertyType)
        from setting in section.PropertyType.GetProperties()
        where setting.CanWrite
        select ($"{section.Name}:{setting.Name}", Written(setting.GetValue(defaults)));

    private static string Written(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string or IFormattable => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => "",
    };

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
