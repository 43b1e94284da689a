namespace Briefing.Moderation;

/// <summary>Who changes something.</summary>
/// <param name="Name">For the audit: "cli", "discord:81384788765712384".</param>
/// <param name="Today">The day in their zone, for times such as "last month".</param>
/// <param name="Collections">The collections they may see, and so change; null for all.</param>
public sealed record Moderator(string Name, DateOnly Today, IReadOnlyCollection<string>? Collections = null);
