using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>When an article was published.</summary>
/// <param name="Date">When.</param>
/// <param name="Where">Where the page says so, in words for a reader.</param>
internal sealed record FoundDate(PublishedDate Date, string Where);
