using Briefing.Articles;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Actors;

/// <summary>For which government persons act, as the article tells it once: "Ohio Gov. Jane Roe", "Jane Roe, the governor of Ohio", "the Roe administration".</summary>
internal sealed class OfficeHolders
{
    /// <summary>Characters between a place and a person: "'s Republican Lieutenant Governor" is as long.</summary>
    private const int Farthest = 40;

    private const string Administration = " administration";

    private static readonly WordSet Offices = WordGroups.Of("office");
    private static readonly WordSet Parties = WordGroups.Of("party");
    private static readonly WordSet Past = WordGroups.Of("past-office");

    private readonly Article _article;
    private readonly Dictionary<string, Actor?> _of = [];

    /// <param name="article">The article.</param>
    /// <param name="mentions">What it names.</param>
    /// <param name="persons">The names of persons in it.</param>
    public OfficeHolders(Article article, ArticleMentions mentions, IEnumerable<NameMention> persons)
    {
        _article = article;
        foreach (var person in persons)
        {
            if ((Before(person.Span, mentions) ?? Behind(person.Span, mentions)) is { } place) _of.TryAdd(person.Name, new Actor(place.Name));
        }
    }

    /// <summary>Null for who holds no office that the article tells of.</summary>
    public Actor? Of(NameMention? person)
    {
        if (person is not { Type: NameType.Person }) return null;
        if (!_of.TryGetValue(person.Name, out var government)) _of[person.Name] = government = HeadOf(person.Name);
        return government;
    }

    /// <summary>"Ohio (Gov.) Jane Roe", "Peru ('s President) Jane Roe"; of "Gov. Jane Roe" alone the state under whose head the paragraph stands.</summary>
    private Place? Before(TextSpan person, ArticleMentions mentions)
    {
        var text = _article.TextOf(person.Paragraph);
        var near = new TextSpan(person.Paragraph, Math.Max(0, person.Start - Farthest), person.Start);
        var place = mentions.PlacesIn(near).LastOrDefault(place => place.Role != PlaceRole.PartOfName);
        if (place is not null && place.Span.End < person.Start && IsOffice(text[place.Span.End..person.Start])) return Past.Contains(LastWord(text.AsSpan(0, place.Span.Start))) ? null : place.Place;
        return mentions.SceneOf(person.Paragraph) is { Type: PlaceType.Subdivision } scene && LastWord(text.AsSpan(0, person.Start)) is "gov" or "governor" ? scene : null;
    }

    /// <summary>"Jane Roe (, the governor of) Ohio".</summary>
    private Place? Behind(TextSpan person, ArticleMentions mentions)
    {
        var text = _article.TextOf(person.Paragraph);
        if (!text.AsSpan(person.End).StartsWith(", ")) return null;
        var near = new TextSpan(person.Paragraph, person.End, Math.Min(text.Length, person.End + Farthest));
        return mentions.PlacesIn(near).FirstOrDefault(place => place.Role != PlaceRole.PartOfName) is { } place && place.Span.Start > person.End && text[person.End..place.Span.Start].Split(" of ") is [var office, ""] && IsOffice(office) ? place.Place : null;
    }

    /// <summary>"(the) Roe administration": as the article calls it.</summary>
    private Actor? HeadOf(string person)
    {
        var family = person[(person.LastIndexOf(' ') + 1)..];
        return _article.Text.Contains(family + Administration, StringComparison.OrdinalIgnoreCase) ? new Actor(family + Administration) : null;
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd(" -.");
        return words[(words.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
    }

    /// <summary>Nothing but an office, and the party of who holds it: "'s Republican Gov."</summary>
    private static bool IsOffice(string words)
    {
        var hasOffice = false;
        foreach (var word in words.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Offices.Contains(word)) hasOffice = true;
            else if (word is not ("'s" or "’s" or "the") && !Parties.Contains(word)) return false;
        }

        return hasOffice;
    }
}
