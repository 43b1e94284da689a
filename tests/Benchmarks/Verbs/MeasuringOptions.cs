using System.CommandLine;
using Benchmarks.Data;
using Benchmarks.Figures;
using Benchmarks.Timing;

namespace Benchmarks.Verbs;

/// <summary>The options that verbs share.</summary>
internal sealed class MeasuringOptions
{
    private readonly Option<string> _data = new("--data") { Description = "The folder with what is measured on (README.md here says what it holds).", HelpName = "dir", Required = true };

    private readonly Option<string> _work = new("--work")
    {
        Description = "Where indexes are made and figures are kept.", HelpName = "dir",
        DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "briefing-benchmarks"),
    };

    private readonly Option<bool> _processorTime = new("--processor-time") { Description = "Take the thread's processor time instead of the wall clock's: for a machine that others use (Linux)." };

    public Option<string> Data => _data;

    public Option<string> Work => _work;

    public Option<bool> ProcessorTime => _processorTime;

    public MeasuringData DataOf(ParseResult parsed) => new(parsed.GetValue(_data)!);

    public Clock ClockOf(ParseResult parsed) => new(parsed.GetValue(_processorTime));

    /// <summary>Prints the figures and keeps them for the report.</summary>
    public void Report(ParseResult parsed, string name, IReadOnlyList<Figure> figures)
    {
        Console.WriteLine(FigureTable.Write(figures));
        FigureFile.Write(parsed.GetValue(_work)!, name, figures);
    }

    /// <summary>An empty folder under that of work.</summary>
    public string FreshFolder(ParseResult parsed, string name)
    {
        var folder = FolderOf(parsed, name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }

    public string FolderOf(ParseResult parsed, string name) => Path.GetFullPath(Path.Combine(parsed.GetValue(_work)!, name));
}
