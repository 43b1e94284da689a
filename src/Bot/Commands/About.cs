using System.Text.RegularExpressions;
using Briefing.Answers;
using Briefing.Answers.About;

namespace Bot.Commands;

/// <summary><c>/about Deep Graph Library</c>: what the articles say of a person, an organisation, a product or a place.</summary>
internal static partial class About
{
    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = AboutAnswer.Name,
        Arguments = [new CommandArgument("name", "A person, an organisation, a product or a place", IsRequired: true)],
        Help = "What the articles say of a name: description, events, quotes, figures, first and last mention",
        Example = "/about Deep Graph Library",
        ExampleFromCorpus = request => examples.OfActors(AboutAnswer.Name, answers.KindKeys, request),
        Run = call => NameIn(call.Argument) is { Length: > 0 } name
            ? answers.About.Answer(AboutAnswer.Name, (call.Asked with { Text = name }).AsWords())
            : new Reply.Refusal("empty", "About whom or what? For example /about Deep Graph Library."),
    };

    /// <summary>It is asked for with <c>who:</c> or <c>where:</c> as well.</summary>
    private static string NameIn(string argument) => Key().Replace(argument, "").Trim();

    [GeneratedRegex(@"^(who|where|name)[:：]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
