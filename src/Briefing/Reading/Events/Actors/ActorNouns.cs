using Briefing.Reading.Events.Kinds;

namespace Briefing.Reading.Events.Actors;

/// <summary>Classes of nouns that tell who can act, and for whom; see <c>things.txt</c>.</summary>
internal static class ActorNouns
{
    public static readonly ThingSet Organisations = Of("organisation", "organization", "newspaper", "magazine", "network", "official", "management", "board", "division", "subsidiary", "affiliate");
    public static readonly ThingSet Businesses = Of("enterprise");
    public static readonly ThingSet Governments = Of("government");
    public static readonly ThingSet Spokesmen = Of("spokesman");
    public static readonly ThingSet Counterparts = Of("counterpart");
    public static readonly ThingSet People = Of("person");
    public static readonly ThingSet Followers = Of("follower");
    public static readonly ThingSet Markets = Of("market");
    public static readonly ThingSet Streets = Of("street");
    public static readonly ThingSet Lines = Of("product-line");
    public static readonly ThingSet Staff = Of("worker", "employee", "staffer", "people", "job", "position");
    public static readonly ThingSet Storms = Of("force", "machinist", "miner");
    public static readonly ThingSet Forces = Of("force", "mishap", "machinist", "miner");
    public static readonly ThingSet Deeds = Of("deed");
    public static readonly ThingSet Things = Of("site", "unit", "product", "staff");
    public static readonly ThingSet Sites = Of("site", "division", "arm", "subsidiary");
    public static readonly ThingSet Premises = Of("premises");
    public static readonly ThingSet Envoys = Of("envoy");
    public static readonly ThingSet Shown = Of("shown");
    public static readonly ThingSet Claims = Of("hoax");
    public static readonly ThingSet OneSite = Of("site");
    public static readonly ThingSet Dealings = Of("dealing");

    /// <summary>Sites that are known by a name of their own.</summary>
    public static readonly ThingSet Landmarks = Of("landmark");

    public static readonly ThingSet Parts = Of("part");

    private static ThingSet Of(params string[] members) => new(members, new Dictionary<string, IReadOnlyList<string>>());
}
