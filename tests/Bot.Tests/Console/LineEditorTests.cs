using Bot.Console;

namespace Bot.Tests.Console;

public sealed class LineEditorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Typed_words_come_back_at_enter() => Assert.Equal("closures 2024", Type("closures 2024\r"));

    [Fact]
    public void The_cursor_moves_and_words_go_in_where_it_is() => Assert.Equal("/closures 2024", Type("closures 202", Home, "/", End, "4\r"));

    [Fact]
    public void Backspace_takes_a_whole_character_as_a_reader_sees_it() => Assert.Equal("a", Type("a👩‍🔬", Key(ConsoleKey.Backspace), "\r"));

    [Fact]
    public void Ideographs_are_typed_moved_over_and_deleted_one_by_one() => Assert.Equal("上 海", Type("上海市", Key(ConsoleKey.Backspace), Left, " \r"));

    [Fact]
    public void Control_w_takes_the_word_before_the_cursor() => Assert.Equal("who left ", Type("who left Paris", Control(ConsoleKey.W), "\r"));

    [Fact]
    public void Up_brings_the_line_before_and_down_what_was_being_typed()
    {
        Type("first\r");
        Type("second\r");
        Assert.Equal("first", Type("unfinished", Up, Up, "\r"));
        Assert.Equal("unfinished", Type("unfinished", Up, Up, Down, Down, Down, "\r"));
    }

    [Fact]
    public void History_is_kept_between_runs_up_to_its_limit()
    {
        foreach (var line in new[] { "one", "two", "two", "three" }) Type(line + "\r");
        Assert.Equal(["two", "three"], File.ReadAllLines(HistoryFile).TakeLast(2));
        Assert.Equal(["two", "three"], Keep(2));

        string[] Keep(int most)
        {
            var history = new LineHistory(HistoryFile, most);
            return [.. new[] { history.Older(""), history.Older(""), history.Older("") }.OfType<string>().Reverse()];
        }
    }

    [Fact]
    public void Tab_completes_the_only_candidate() => Assert.Equal("/closures ", Type("/cl", Tab, "\r"));

    [Fact]
    public void Tab_completes_what_all_candidates_share_and_lists_them_the_second_time()
    {
        Assert.Equal("/layoffs", Type("/la", Tab, Tab, "ffs\r"));
        Assert.Contains("/layoffs  /layouts", _shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paste_of_several_lines_becomes_one_line() => Assert.Equal("first line second line!", Type("\e[200~first line\rsecond line\e[201~!\r"));

    [Fact]
    public void Control_d_leaves_an_empty_line_only()
    {
        Assert.Null(Type(Control(ConsoleKey.D)));
        Assert.Equal("bc", Type("abc", Home, Control(ConsoleKey.D), "\r"));
    }

    [Fact]
    public void Control_c_clears_the_line_first_and_leaves_then()
    {
        Assert.Null(Type("something", Control(ConsoleKey.C), Control(ConsoleKey.C)));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_letters_shows_only_what_fits()
    {
        var typed = new string('界', 100_000);
        Assert.Equal(typed, Type("\e[200~" + typed + "\e[201~", "\r"));
        Assert.All(_shown.ToString().Split('\r'), row => Assert.True(CharacterWidth.Of(row) <= 80));
    }

    public void Dispose() => _folder.Dispose();

    private const ConsoleModifiers None = default;
    private static readonly ConsoleKeyInfo[] Home = Key(ConsoleKey.Home), End = Key(ConsoleKey.End), Left = Key(ConsoleKey.LeftArrow), Up = Key(ConsoleKey.UpArrow), Down = Key(ConsoleKey.DownArrow), Tab = Key(ConsoleKey.Tab, '\t');
    private readonly StringWriter _shown = new();

    private string HistoryFile => Path.Combine(_folder.Path, "history");

    private static ConsoleKeyInfo[] Key(ConsoleKey key, char letter = '\0', ConsoleModifiers modifiers = None) =>
        [new ConsoleKeyInfo(letter, key, modifiers.HasFlag(ConsoleModifiers.Shift), modifiers.HasFlag(ConsoleModifiers.Alt), modifiers.HasFlag(ConsoleModifiers.Control))];

    private static ConsoleKeyInfo[] Control(ConsoleKey key) => Key(key, (char)(key - ConsoleKey.A + 1), ConsoleModifiers.Control);

    /// <summary>Types words and keys into an editor whose terminal has 80 columns.</summary>
    private string? Type(params object[] input)
    {
        var keys = new Queue<ConsoleKeyInfo>(input.SelectMany(part => part is string words ? words.SelectMany(letter => Key(letter == '\r' ? ConsoleKey.Enter : default, letter)) : (ConsoleKeyInfo[])part));
        string[] commands = ["/closures", "/layoffs", "/layouts"];
        var editor = new LineEditor(
            new KeyReader(keys.Dequeue, () => keys.Count > 0),
            new LineView(_shown, "> ", () => 80),
            new LineHistory(HistoryFile, 500),
            typed => new LineCompletion(0, [.. commands.Where(command => command.StartsWith(typed, StringComparison.Ordinal))]));
        return editor.ReadLine();
    }
}
