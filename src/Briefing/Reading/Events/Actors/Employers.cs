using System.Buffers;
using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>For whom persons speak, as the article tells it once: "Acme CEO Jane Roe", "Jane Roe, a spokesperson for Acme".</summary>
internal sealed class Employers
{
    /// <summary>Characters between a person and whom they speak for: "executive vice president and chief operating officer of" is as long.</summary>
    private const int Farthest = 60;

    private static readonly WordSet Having = WordGroups.Of("have");
    private static readonly ThingSet Officers = new(["officer"], new Dictionary<string, IReadOnlyList<string>>());

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:()\"“”");

    private readonly Dictionary<string, NameMention?> _of = [];

    /// <param name="names">The names of the article, in order.</param>
    /// <param name="article">The article.</param>
    /// <param name="speaksForItself">Whether the organisation speaks of what it does itself, not of others.</param>
    public Employers(IReadOnlyList<NameMention> names, Article article, Func<NameMention, bool> speaksForItself)
    {
        for (var at = 0; at + 1 < names.Count; at++)
        {
            var (first, second) = (names[at], names[at + 1]);
            if (first.Span.Paragraph != second.Span.Paragraph || second.Span.Start - first.Span.End is < 1 or > Farthest) continue;
            var between = article.TextOf(first.Span.Paragraph)[first.Span.End..second.Span.Start].ToString();
            if (first.Type == NameType.Organisation && second.Type == NameType.Person && IsOfficeBefore(between)) Add(second.Name, first);
            else if (first.Type == NameType.Person && second.Type == NameType.Organisation && (IsOfficeOf(between) || IsKeeperOf(between))) Add(first.Name, second);
        }

        void Add(string person, NameMention employer)
        {
            if (!speaksForItself(employer)) return;
            _of[person] = _of.TryGetValue(person, out var other) && other?.Name != employer.Name ? null : employer;
        }
    }

    /// <summary>Null for who speaks for nobody, or for several.</summary>
    public NameMention? Of(NameMention? person) => person is { Type: NameType.Person } ? _of.GetValueOrDefault(person.Name) : null;

    /// <summary>"Acme (CEO) Jane Roe", "Acme ('s interim chief executive,) Jane Roe".</summary>
    private static bool IsOfficeBefore(string words) => !words.AsSpan().ContainsAny(Ends) && words.Count(mark => mark == ',') <= 1 && HoldsOfficer(words);

    /// <summary>"Jane Roe (, a spokesperson for) Acme".</summary>
    private static bool IsOfficeOf(string words) =>
        words.StartsWith(", ", StringComparison.Ordinal) && !words.AsSpan().ContainsAny(Ends)
        && (words.EndsWith(" of ", StringComparison.Ordinal) || words.EndsWith(" for ", StringComparison.Ordinal) || words.EndsWith(" at ", StringComparison.Ordinal) || words.EndsWith(" of the ", StringComparison.Ordinal) || words.EndsWith(" for the ", StringComparison.Ordinal))
        && HoldsOfficer(words);

    /// <summary>"Jane Roe (, who owns) Acme", "Jane Roe (has owned) Acme".</summary>
    private static bool IsKeeperOf(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.. var lead, var verb] && lead is [",", "who"] or ["has"] or []
        && WordLexicon.Instance.VerbOf(verb) is { } lemma && lemma != "have" && Having.Contains(lemma);

    private static bool HoldsOfficer(string words) => words.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Officers.Contains(word.ToLowerInvariant()));
}
