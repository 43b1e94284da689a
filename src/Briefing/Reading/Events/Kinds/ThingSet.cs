using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Kinds;

/// <summary>
/// The nouns that may fill a role, named by class ("site", see <c>things.txt</c>) or one by one. "any", "name", "place" and
/// "region" let more in, and so does "count", a figure alone; a minus takes a noun out ("-practice"), or names where nouns of the class would let them in ("-name").
/// </summary>
internal sealed class ThingSet
{
    private static readonly Dictionary<string, string[]> Classes =
        LexiconFile.Table("things.txt").ToDictionary(row => row[0], row => row[1].Split(' '));

    private const char Not = '-';

    private readonly HashSet<string> _nouns = [];
    private readonly HashSet<string> _without = [];

    public ThingSet(IEnumerable<string> members, IReadOnlyDictionary<string, IReadOnlyList<string>> ownClasses)
    {
        foreach (var member in members.Where(member => !member.StartsWith(Not)))
        {
            AllowsAny |= member == "any";
            AllowsNames |= member == "name";
            AllowsPlaces |= member == "place";
            AllowsCounts |= member == "count";
            AllowsRegions |= member is "place" or "region";
            AllowsOrganisations |= member is "organisation" or "site" or "unit" or "product";
            if (member is "any" or "name" or "place" or "count") continue;
            if (ownClasses.TryGetValue(member, out var own)) _nouns.UnionWith(own);
            else if (Classes.TryGetValue(member, out var nouns)) _nouns.UnionWith(nouns);
            else _nouns.Add(member);
        }

        _without.UnionWith(members.Where(member => member.StartsWith(Not)).Select(member => member[1..]));
        AllowsOrganisations &= !_without.Contains("name");
    }

    /// <summary>A country or region will do, though a town need not.</summary>
    public bool AllowsRegions { get; }

    /// <summary>Anything at all will do.</summary>
    public bool AllowsAny { get; }

    /// <summary>A figure that says nothing of what it counts will do: "another 3,500 were laid off".</summary>
    public bool AllowsCounts { get; }

    /// <summary>Any capitalised name will do: "production of the Falcon".</summary>
    public bool AllowsNames { get; }

    public bool AllowsPlaces { get; }

    /// <summary>A name will do: "closed Zillow Offers".</summary>
    public bool AllowsOrganisations { get; }

    /// <summary>Whether a name ends in one of the nouns: "Deep Learning Lab".</summary>
    public bool HoldsLast(string name) => _nouns.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>Whether a name has one of the nouns anywhere: "Department of Commerce".</summary>
    public bool HoldsAny(string name) => name.Split(' ').Any(word => _nouns.Contains(word.ToLowerInvariant()));

    /// <summary>One of the nouns, in the singular.</summary>
    public bool Contains(string lemma) => _nouns.Contains(lemma);

    public bool Holds(Word head) => !_without.Contains(head.Lemma) && (AllowsAny || _nouns.Contains(head.Lemma) || _nouns.Contains(head.Lower) || _nouns.Contains(NounLemma.Of(head.Lower)));

    /// <summary>The noun is one that is taken out.</summary>
    public bool Excludes(Word head) => _without.Contains(head.Lemma);
}
