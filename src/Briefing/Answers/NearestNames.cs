using Briefing.Index;
using Briefing.Index.Suggestions;

namespace Briefing.Answers;

/// <summary>What a name that found nothing is spelt most like among the names and places of the articles.</summary>
internal sealed class NearestNames(BriefingIndex index)
{
    /// <summary>The name as the articles spell it; null where they have it as typed, or nothing like it.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="collections">Those the asker may see; null for all.</param>
    public string? Of(string name, IReadOnlyCollection<string>? collections)
    {
        var misspelt = index.FindMisspelt(name, collections);
        return misspelt.Count == 0 ? null : MisspeltWord.PutRight(name, misspelt);
    }

    /// <summary>Some article has it as typed.</summary>
    public bool IsKnown(string name, IReadOnlyCollection<string>? collections) => index.FindArticlesHolding([name], 1, collections).Count > 0;

    /// <summary>What an answer without findings says of the name it was asked for; nothing where there is no guess.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="question">Whose name it is.</param>
    public IEnumerable<string> Notes(string name, Question question)
    {
        if (name.Length > 0 && Of(name, question.Collections) is { } nearest) yield return Unfound(name, nearest, question.Labels);
    }

    /// <param name="name">As typed.</param>
    /// <param name="nearest">What may have been meant; null for no guess.</param>
    /// <param name="labels">The asker's language.</param>
    public static string Unfound(string name, string? nearest, Labels labels) => nearest is null
        ? labels.Of("Looked for “{0}” among names and topics.", name)
        : labels.Of("Looked for “{0}” among names and topics. Did you mean {1}?", name, nearest);
}
