using Briefing.Articles;
using Briefing.Intake.Formats;

namespace Briefing.Intake;

/// <summary>Everything of a store as <c>.jsonl</c>: pushed into an empty store, it gives the same store again.</summary>
public static class ArticleExport
{
    /// <summary>A line an article, retracted ones too, in the order they came.</summary>
    /// <returns>The number of articles written.</returns>
    public static int Write(ArticleStore store, Stream output, CancellationToken cancel = default)
    {
        var written = 0;
        foreach (var id in store.Ids())
        {
            cancel.ThrowIfCancellationRequested();
            output.Write(ExportedArticle.Write(store.FindHistory(id)!));
            output.WriteByte((byte)'\n');
            written++;
        }

        output.Flush();
        return written;
    }
}
