namespace Bot.Console;

/// <summary>What the tab key can put in.</summary>
/// <param name="Start">Where the words to be replaced begin; they end at the cursor.</param>
/// <param name="Candidates">Whole replacements, in the order to show them.</param>
internal sealed record LineCompletion(int Start, IReadOnlyList<string> Candidates)
{
    public static LineCompletion None { get; } = new(0, []);

    /// <summary>The letters that all candidates begin with.</summary>
    public string CommonStart
    {
        get
        {
            if (Candidates.Count == 0) return "";
            var length = Candidates.Min(candidate => candidate.Length);
            while (!Candidates.All(candidate => candidate.StartsWith(Candidates[0][..length], StringComparison.OrdinalIgnoreCase))) length--;
            return Candidates[0][..length];
        }
    }
}
