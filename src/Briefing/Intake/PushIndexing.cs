using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Intake;

/// <summary>
/// Lets the index follow one push: a small one when it is stored, a large one from its first articles on, beside the storing of the others.
/// </summary>
/// <param name="index">Follows.</param>
/// <param name="large">From so many articles on.</param>
/// <param name="cancel">Stops the following; the index goes on at the next start.</param>
internal sealed class PushIndexing(BriefingIndex index, int large, CancellationToken cancel)
{
    private readonly List<ArticleId> _stored = [];
    private Task _following = Task.CompletedTask;

    /// <summary>Articles that are on disk.</summary>
    public void Add(IEnumerable<ArticleId> stored) => _stored.AddRange(stored);

    /// <summary>Lets the index follow when there is enough. Throws what the following so far has failed with.</summary>
    public void Go()
    {
        if (_stored.Count < large || !_following.IsCompleted) return;
        _following.GetAwaiter().GetResult();
        _stored.Clear();
        _following = Task.Factory.StartNew(() => index.CatchUp(cancel: cancel), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>All that was stored can be found when this returns, unless it was cancelled; in either case nothing follows any more.</summary>
    public void Finish()
    {
        try
        {
            _following.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return;
        }

        if (_stored.Count > 0 && !cancel.IsCancellationRequested) index.TakeIn(_stored, cancel);
    }
}
