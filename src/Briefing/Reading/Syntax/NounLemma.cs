namespace Briefing.Reading.Syntax;

/// <summary>The singular of a regular English plural.</summary>
internal static class NounLemma
{
    public static string Of(string noun) => noun switch
    {
        "people" or "staff" or "premises" or "news" or "series" or "business" or "headquarters" or "operations" or "us" or "pos" => noun,
        "businesses" => "business",
        "facilities" => "facility",
        "employe" or "employes" => "employee",
        [.., 'i', 'e', 's'] when noun.Length > 4 && noun != "movies" && noun != "cookies" => string.Concat(noun.AsSpan(0, noun.Length - 3), "y"),
        [.., 's', 's', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] or [.., 'x', 'e', 's'] when noun is not "caches" => noun[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => noun,
        [.., 's'] when noun.Length > 3 => noun[..^1],
        _ => noun,
    };
}
