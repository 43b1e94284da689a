namespace Briefing.Index;

/// <summary>What an index is made from. When either is another, the index is made anew.</summary>
/// <param name="Store">The identity of the store it follows.</param>
/// <param name="Kinds">The fingerprint of the kinds of events by which its articles were read.</param>
internal sealed record IndexOrigin(string Store, string Kinds);
