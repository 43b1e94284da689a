namespace Briefing.Articles.Overrules;

/// <summary>What a moderator says of an event instead of what was read.</summary>
public abstract record Ruling
{
    private Ruling()
    {
    }

    /// <summary>It is none: it leaves every answer.</summary>
    public sealed record NotAnEvent : Ruling;

    /// <summary>It was, is or will be then.</summary>
    /// <param name="Words">The time as the moderator wrote it; empty for "nobody knows".</param>
    /// <param name="From">The first day; null when open.</param>
    /// <param name="To">The last day; null when open.</param>
    public sealed record Date(string Words, DateOnly? From, DateOnly? To) : Ruling;

    /// <summary>They did it or had it done.</summary>
    public sealed record Who(IReadOnlyList<string> Names) : Ruling
    {
        public bool Equals(Who? other) => other is not null && Names.SequenceEqual(other.Names);

        public override int GetHashCode() => Names.Count;
    }

    /// <summary>It is the event of all others with the same key, wherever they are told.</summary>
    /// <param name="Story">Made by the store.</param>
    public sealed record SameStory(string Story) : Ruling;
}
