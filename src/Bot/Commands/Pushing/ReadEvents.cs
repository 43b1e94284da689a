using Briefing.Answers;
using Briefing.Articles;
using Briefing.Reading.Events;

namespace Bot.Commands.Pushing;

/// <summary>The events read in an article, as findings with their passages.</summary>
internal static class ReadEvents
{
    public static IReadOnlyList<Finding> Of(Article article, IEnumerable<Event> events) => [.. events.Select(told => Of(article, told))];

    private static Finding Of(Article article, Event told) => new(told.Kind, [.. told.Mentions.Select(mention => Citation.Of(article, mention.Passage))], told.Mentions[0].Clause)
    {
        Who = told.Who,
        What = told.What,
        Where = told.Where,
        When = told.When,
        Amount = told.Amount,
        Status = told.Status,
        Phase = told.Phase,
    };
}
