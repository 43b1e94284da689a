using Briefing.Articles;

namespace Briefing.Intake.Duplicates;

/// <summary>What is kept of an article that was stored.</summary>
/// <param name="Id">The article.</param>
/// <param name="Address">As a slug; null when it has none.</param>
/// <param name="Sketch">Of its text; null when it is gone.</param>
/// <param name="Text">Tells its text from others (<see cref="KnownSketches.TextMark"/>).</param>
internal readonly record struct SketchedArticle(ArticleId Id, string? Address, uint[]? Sketch, long Text);
