namespace Briefing.Reading.Syntax;

/// <summary>The particles that make a verb of another meaning of it: "shut down", "laid off".</summary>
internal static class Particles
{
    public static bool Has(string word) => word is "down" or "up" or "off" or "out" or "back" or "away";
}
