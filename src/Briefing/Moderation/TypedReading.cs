using Briefing.Answers;

namespace Briefing.Moderation;

/// <summary>What a moderator typed: what it stands for, or what is wrong with it.</summary>
/// <typeparam name="T">A fix, a ruling, the events that are meant.</typeparam>
public abstract record TypedReading<T>
{
    private TypedReading()
    {
    }

    /// <summary>What comes of it, either way.</summary>
    public TResult Then<TResult>(Func<T, TResult> understood, Func<Reply.Refusal, TResult> refused) => this switch
    {
        Understood known => understood(known.Value),
        Refused no => refused(no.Refusal),
        _ => throw new InvalidOperationException("What is typed is understood or refused."),
    };

    public sealed record Understood(T Value) : TypedReading<T>;

    public sealed record Refused(Reply.Refusal Refusal) : TypedReading<T>;
}
