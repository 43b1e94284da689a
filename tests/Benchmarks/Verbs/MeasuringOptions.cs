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

    private readonly Option<int> _articles = new("--articles") { Description = "How many articles the index of the worker has.", HelpName = "n", DefaultValueFactory = _ => LatencyVerb.LargeArticles };

    public Option<string> Data => _data;

    public Option<string> Work => _work;

    public Option<bool> ProcessorTime => _processorTime;

    public Option<int> Articles => _articles;

    public MeasuringData DataOf(ParseResult parsed) => new(parsed.GetValue(_data)!);

    public Clock ClockOf(ParseResult parsed) => new(parsed.GetValue(_processorTime));

    /// <summary>The folder of the worker's index of <see cref="Articles"/>: that of <c>latency</c>, made when it is not there.</summary>
    public string LargeIndex(ParseResult parsed)
    {
        var articles = parsed.GetValue(_articles);
        var folder = articles == LatencyVerb.LargeArticles ? LatencyVerb.LargeFolder : $"{LatencyVerb.LargeFolder}-{articles}";
        return Corpora.LargeIndex.Ensure(FolderOf(parsed, Path.Combine(folder, "bot")), articles, () => DataOf(parsed).News());
    }

    /// <summary>Prints the figures and keeps them for the report.</summary>
    public void Report(ParseResult parsed, string name, IReadOnlyList<Figure> figures, FigureTable? table = null)
    {
        Console.WriteLine((table ?? FigureTable.BesideSearch).Write(figures));
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
