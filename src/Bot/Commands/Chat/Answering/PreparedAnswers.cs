namespace Bot.Commands.Chat.Answering;

/// <summary>
/// The answers made last. Asked once more before an article has changed, the same question has the same answer: what moves many is
/// asked by many, and its answer is there at once.
/// </summary>
/// <param name="dispatcher">Tells which articles there are.</param>
internal sealed class PreparedAnswers(Dispatcher dispatcher)
{
    /// <summary>Each holds the articles that it cites: some 100 kB.</summary>
    private const int Most = 64;

    private readonly Lock _using = new();
    private readonly Dictionary<PreparedAnswerKey, (PreparedAnswer Answer, long Used)> _made = [];
    private CorpusState _state;
    private long _uses;

    public PreparedAnswer Get(PreparedAnswerKey key, Func<PreparedAnswer> make)
    {
        var state = dispatcher.State;
        if (Find(key, state) is { } known) return known;
        var made = make();

        // What changed meanwhile may be in it or not.
        if (made.IsOfArticles && dispatcher.State == state) Keep(key, made, state);
        return made;
    }

    private PreparedAnswer? Find(PreparedAnswerKey key, CorpusState state)
    {
        lock (_using)
        {
            if (_state != state) _made.Clear();
            _state = state;
            if (!_made.TryGetValue(key, out var known)) return null;
            _made[key] = known with { Used = ++_uses };
            return known.Answer;
        }
    }

    private void Keep(PreparedAnswerKey key, PreparedAnswer made, CorpusState state)
    {
        lock (_using)
        {
            if (_state != state) return;
            if (_made.Count >= Most) _made.Remove(_made.MinBy(one => one.Value.Used).Key);
            _made[key] = (made, ++_uses);
        }
    }
}
