using Briefing.Articles;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Where an article's places stand, for names that are places and for countries that act.</summary>
internal sealed class PlaceSpans(IReadOnlyList<PlaceMention> places)
{
    private readonly HashSet<TextSpan> _spans = [.. places.Select(place => place.Span)];
    private readonly Dictionary<(int Paragraph, int Start), int> _ends = places.DistinctBy(place => (place.Span.Paragraph, place.Span.Start)).ToDictionary(place => (place.Span.Paragraph, place.Span.Start), place => place.Span.End);

    public bool Contains(TextSpan span) => _spans.Contains(span);

    public bool Contains(Sentence sentence, Token token) => _spans.Contains(new TextSpan(sentence.Span.Paragraph, token.Start, token.End));

    /// <summary>Characters of the place that a stretch begins with, where that is not all of it; 0 without.</summary>
    public int LengthAtStartOf(TextSpan span) =>
        _ends.TryGetValue((span.Paragraph, span.Start), out var stop) && stop < span.End ? stop - span.Start : 0;

    /// <summary>One past the last token of the place that begins at a token; 0 when none does.</summary>
    public int EndAt(Sentence sentence, int first)
    {
        if (!_ends.TryGetValue((sentence.Span.Paragraph, sentence.Tokens[first].Start), out var stop)) return 0;
        var end = first + 1;
        while (end < sentence.Tokens.Count && sentence.Tokens[end].Start < stop) end++;
        return end;
    }

    /// <summary>A place is the subject of a clause between two tokens ("… said Russia has …"), so that "its" is the place's.</summary>
    public bool ActBetween(Sentence sentence, int first, int end)
    {
        if (_ends.Count == 0) return false;
        for (var at = first; at < end; at++)
        {
            if (!_ends.TryGetValue((sentence.Span.Paragraph, sentence.Tokens[at].Start), out var stop)) continue;
            while (at + 1 < end && sentence.Tokens[at + 1].Start < stop) at++;
            if (at + 1 < end && IsVerb(sentence.Tokens[at + 1])) return true;
        }

        return false;
    }

    private static bool IsVerb(Token token) =>
        token.Lower is "has" or "had" or "is" or "was" or "will" or "would" or "could" or "may" or "might" or "can"
        || NameWords.Shared.Has(token.Spelling, WordRole.Speech | WordRole.Deed) || (token.Kind == TokenKind.Word && token.Lower.EndsWith("ed", StringComparison.Ordinal));
}
