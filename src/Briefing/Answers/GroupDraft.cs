namespace Briefing.Answers;

/// <summary>A group of an answer before its findings are made.</summary>
/// <param name="Heading">Over the group.</param>
/// <param name="Match">What its findings claim.</param>
/// <param name="Findings">Each made when it is taken; null for one whose articles may not be cited any more.</param>
internal sealed record GroupDraft(string Heading, GroupMatch Match, IEnumerable<Finding?> Findings)
{
    /// <param name="heading">Over the group.</param>
    /// <param name="match">What its findings claim.</param>
    /// <param name="members">What the group holds.</param>
    /// <param name="write">Makes the finding of a member.</param>
    public static GroupDraft Of<T>(string heading, GroupMatch match, IEnumerable<T> members, Func<T, Finding?> write) =>
        new(heading, match, members.Select(write));

    /// <summary>Makes the first findings over all groups: articles are fetched only for what is shown.</summary>
    public static IReadOnlyList<FindingGroup> Make(IEnumerable<GroupDraft> drafts, int top)
    {
        var groups = new List<FindingGroup>();
        foreach (var draft in drafts)
        {
            if (top <= 0) break;
            var findings = draft.Findings.OfType<Finding>().Take(top).ToList();
            top -= findings.Count;
            if (findings.Count > 0) groups.Add(new FindingGroup(draft.Heading, draft.Match, findings));
        }

        return groups;
    }
}
