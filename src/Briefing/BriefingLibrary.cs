using Briefing.Articles;
using Briefing.Index;
using Briefing.Intake;
using Briefing.Intake.Duplicates;
using Briefing.Moderation;
using Briefing.Reading;

namespace Briefing;

/// <summary>The library over one index folder: its store, its index, its reader.</summary>
public sealed class BriefingLibrary : IDisposable
{
    private readonly Lazy<DuplicateFinder> _duplicates;

    private BriefingLibrary(ArticleStore store, BriefingIndex index, ArticleReader reader, string? writable)
    {
        _duplicates = new Lazy<DuplicateFinder>(() => DuplicateFinder.Open(writable, store));
        (Store, Index, Reader, Newsdesk) = (store, index, reader, new Newsdesk(store, index, _duplicates));
        Moderators = new ModeratorDesk(this);
    }

    public ArticleStore Store { get; }

    public BriefingIndex Index { get; }

    public ArticleReader Reader { get; }

    /// <summary>Where articles come in.</summary>
    public Newsdesk Newsdesk { get; }

    /// <summary>Where moderators put right what came in.</summary>
    public ModeratorDesk Moderators { get; }

    /// <summary>What articles repeat. Opened when it is first asked for, and up to date then; beside a running worker it is made anew in memory.</summary>
    public DuplicateFinder Duplicates => _duplicates.Value;

    /// <param name="folder">The index folder (<c>Index:Path</c>).</param>
    /// <param name="readOnly">Answer from what is there, beside a running worker.</param>
    /// <param name="clock">The time of day.</param>
    /// <param name="ownKinds">A folder with an operator's own kinds of events; null for none.</param>
    /// <exception cref="InvalidDataException">One of those files is not valid; the message names file, line and remedy.</exception>
    public static BriefingLibrary Open(string folder, bool readOnly, TimeProvider clock, string? ownKinds = null)
    {
        var reader = new ArticleReader(ownKinds);
        var store = ArticleStore.Open(folder, readOnly, clock);
        try
        {
            return new BriefingLibrary(store, BriefingIndex.Open(folder, readOnly, store, reader), reader, readOnly ? null : folder);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_duplicates.IsValueCreated) _duplicates.Value.Dispose();
        Index.Dispose();
        Store.Dispose();
    }
}
