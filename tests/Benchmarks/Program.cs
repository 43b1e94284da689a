using System.CommandLine;
using Benchmarks.Verbs;

return new RootCommand("Reproduces the figures of quality, speed and size, beside plain BM25, SQLite FTS5 and PostgreSQL.")
{
    QualityVerb.Create(),
    ReadingVerb.Create(),
    IngestVerb.Create(),
    LatencyVerb.Create(),
    CommandsVerb.Create(),
    MemoryVerb.Create(),
    ChatVerb.Create(),
    ChatMemoryVerb.Create(),
    DeskVerb.Create(),
    PlotVerb.Create(),
    PartsVerb.Create(),
    PagesVerb.Create(),
    DuplicatesVerb.Create(),
    VerifyVerb.Create(),
}.Parse(args).Invoke();
