using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Finds what stands between a verb and the noun of a deed that hangs on it: a list that the noun ends, a plan that the deed is of.</summary>
internal sealed class NounLeads(Phrases phrases)
{
    private const int FarthestPlan = 6;

    /// <summary>"a freeze" of "announced a freeze, a merger and layoffs", "longer hours" of "a program of longer hours, and job cuts": the first of the list, where a verb or preposition brings all of it; itself without.</summary>
    public int JoinedTo(int noun)
    {
        var first = noun;
        while (first >= 2 && phrases.At(first - 1).Kind is var join && (join == ChunkKind.Coordinator || (join == ChunkKind.Comma && first != noun)))
        {
            var before = join == ChunkKind.Coordinator && phrases.At(first - 2).Kind == ChunkKind.Comma ? first - 3 : first - 2;
            if (!phrases.IsPhrase(before) || phrases.Head(before).Class == WordClass.Time) break;
            first = before;
        }

        var isBrought = first > 0 && first < noun && (phrases.At(first - 1).Kind == ChunkKind.VerbGroup || PlanOf(first) >= 0);
        return isBrought ? first : noun;
    }

    /// <summary>"plans" of "plans for layoffs": the noun that says how far the deed has come; -1 without.</summary>
    public int PlanOf(int noun)
    {
        if (noun < 2 || phrases.Head(noun - 1).Lower is not ("for" or "of" or "on")) return -1;

        // "talks with Bolt on the formation of": what stands between belongs to the plan.
        for (var at = noun; at >= 2 && at > noun - FarthestPlan && phrases.At(at - 1).Kind == ChunkKind.Preposition && phrases.IsPhrase(at - 2); at -= 2)
        {
            if (Intentions.IsNoun(phrases.Head(at - 2).Lemma)) return at - 2;
        }

        return -1;
    }
}
