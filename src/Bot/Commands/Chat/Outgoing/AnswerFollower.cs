using System.Globalization;
using Bot.Commands.Chat.Storage;
using Briefing;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>Follows the changes of the store: every posted answer that cites a changed article is put into the outbox to be mended. How far it has come is kept over restarts.</summary>
internal sealed class AnswerFollower(BriefingLibrary library, ChatStore store, AnswerUpdate update, TimeProvider clock)
{
    private const string Followed = "followed-sequence";
    private const int ChangesAtOnce = 500;

    /// <summary>What only its reader sees can be changed no longer (D-A-7); what all see, always.</summary>
    private static readonly TimeSpan EphemeralReach = TimeSpan.FromMinutes(15);

    /// <summary>Follows as far as the index has: before that the same question would still find the old article.</summary>
    public void Follow()
    {
        if (store.Notes.Find(Followed) is not { } noted)
        {
            // A new file: nothing was posted before now.
            Note(library.Store.LastSequence);
            return;
        }

        store.Answers.Spread();
        var (from, to) = (long.Parse(noted, CultureInfo.InvariantCulture), library.Index.Followed);
        while (from < to)
        {
            var changes = library.Store.ChangesAfter(from, ChangesAtOnce).Where(change => change.Sequence <= to).ToList();
            var touched = changes.SelectMany(change => store.Answers.Citing(change.Id)).Where(IsInReach).DistinctBy(answer => answer.Key);
            foreach (var answer in touched) store.Outbox.Add(update.For(answer));
            from = changes.Count == 0 ? to : changes[^1].Sequence;
            Note(from);
        }
    }

    private bool IsInReach(PostedAnswer answer) => answer.Visibility == Visibility.Public || clock.GetUtcNow() - answer.At < EphemeralReach;

    private void Note(long sequence) => store.Notes.Set(Followed, sequence.ToString(CultureInfo.InvariantCulture));
}
