using Briefing.Reading.Names;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Quotes;

/// <summary>Whether somebody is said to have spoken a quote, and who, as the article names them.</summary>
internal readonly record struct Attribution(bool IsSpeech, string? Speaker);

/// <summary>Finds the speaker of a quote in the words beside it.</summary>
internal sealed class SpeakerReader(IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMention> names)
{
    private const int FarthestVerb = 25;
    private const int LongestSpeaker = 14;

    private static readonly NameWords Words = NameWords.Shared;

    private readonly Lazy<ChineseSpeakerReader> _chinese = new(() => new ChineseSpeakerReader(names));
    private readonly Lazy<PersonalPronouns> _pronouns = new(() => new PersonalPronouns(sentences, names));
    private readonly Dictionary<int, List<NameMention>> _names = names.GroupBy(name => name.Span.Paragraph).ToDictionary(group => group.Key, group => group.ToList());

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quote">The quote in it.</param>
    /// <param name="previousClose">The closing mark of the quote before it; -1 for the first.</param>
    public Attribution Find(QuoteParagraph paragraph, QuotedTokens quote, int previousClose)
    {
        if (quote.Open + 1 < quote.Close && paragraph.Tokens[quote.Open + 1].Kind == TokenKind.Ideograph) return _chinese.Value.Find(paragraph, quote, previousClose);
        var after = paragraph.SentenceEnd(quote.Close);
        if (after > quote.Close + 1 && After(paragraph, quote.Close + 1, after) is { IsSpeech: true } behind) return behind;
        var start = Math.Max(previousClose + 1, paragraph.SentenceStart(quote.Open));
        return start < quote.Open ? Before(paragraph, start, quote.Open) : default;
    }

    /// <summary>"…," wrote Wang in his message; "…," Wang noted.</summary>
    private Attribution After(QuoteParagraph paragraph, int first, int end)
    {
        var isEnded = EndsClause(paragraph.Tokens[first - 2].Lower);
        if (paragraph.Tokens[first].Lower == ",") (first, isEnded) = (first + 1, true);
        if (!isEnded || first >= end) return default;
        for (var at = first; at < Math.Min(end, first + FarthestVerb); at++)
        {
            var word = paragraph.Tokens[at];
            if (IsQuoteMark(word) || word.Lower is "." or ";") return default;
            if (word.Lower == "according" && at == first) return Speaker(paragraph, at + 2, PhraseEnd(paragraph, at + 2, end));
            if (!Words.Has(word.Spelling, WordRole.Speech)) continue;
            if (at == first) return Speaker(paragraph, at + 1, PhraseEnd(paragraph, at + 1, end));
            return CanBegin(paragraph.Tokens[first]) ? Speaker(paragraph, first, at) : default;
        }

        return default;
    }

    /// <summary>Smith said: "…"; according to Smith, "…".</summary>
    private Attribution Before(QuoteParagraph paragraph, int start, int open)
    {
        for (var at = open - 1; at >= Math.Max(start, open - FarthestVerb); at--)
        {
            var word = paragraph.Tokens[at];
            if (word.Lower == "according") return Speaker(paragraph, at + 2, PhraseEnd(paragraph, at + 2, open));
            if (Words.Has(word.Spelling, WordRole.Speech)) return Speaker(paragraph, start, at);
        }

        return default;
    }

    /// <summary>The person between two tokens, else whom a pronoun means, else the organisation, else the words themselves.</summary>
    private Attribution Speaker(QuoteParagraph paragraph, int first, int end)
    {
        if (first >= end) return new Attribution(true, null);
        var (from, to) = (paragraph.Tokens[first].Start, paragraph.Tokens[end - 1].End);
        var here = NamesFrom(paragraph.Number, from).TakeWhile(name => name.Span.End <= to).ToList();
        var person = here.Count > 0 && here[0].Span.Start == from && here[0].Type == NameType.Person ? here[0] : here.FindLast(name => name.Type == NameType.Person);
        if (person is not null) return new Attribution(true, person.Name);
        for (var at = end - 1; at >= first; at--)
        {
            if (paragraph.Tokens[at].Lower is "he" or "she") return new Attribution(true, _pronouns.Value.Meant(paragraph.Number, paragraph.Tokens[at]));
            if (paragraph.Tokens[at].Lower is "i" or "we" or "you" or "they" or "who") return new Attribution(true, null);
        }

        var opens = PhraseStart(paragraph, first, end);
        var named = here.Find(name => name.Span.Start == paragraph.Tokens[opens].Start);
        return new Attribution(true, named?.Name ?? AsWritten(paragraph, opens, end));
    }

    /// <summary>The words before the verb, when they are a noun phrase: "a worker at the mill"; of "the mill posted a video and wrote", those before the first verb.</summary>
    private static string? AsWritten(QuoteParagraph paragraph, int first, int end)
    {
        if (VerbIn(paragraph.Syntax(first, end)) is { } verb) end = first + verb.First;
        while (end > first && paragraph.Tokens[end - 1].Lower is "," or "and" or "that" or "which" or "also" or "has" or "have" or "had" or "then" or "later") end--;
        return end > first && end - first <= LongestSpeaker && CanBegin(paragraph.Tokens[first]) ? paragraph.Words(first, end) : null;
    }

    /// <summary>The first that can be nothing else: "state", "police chase" and "Research Institute" are not taken for one.</summary>
    private static Chunk? VerbIn(SentenceSyntax words) => words.Chunks.Find(chunk =>
        chunk is { Kind: ChunkKind.VerbGroup, First: > 0 } && words.HeadOf(chunk) is var verb && !verb.Token.IsCapitalized && (chunk.First < chunk.Head || verb.Lower != verb.Lemma));

    /// <summary>Behind the last comma: "On Friday, the mill said".</summary>
    private static int PhraseStart(QuoteParagraph paragraph, int first, int end)
    {
        for (var at = end - 2; at > first; at--)
        {
            if (paragraph.Tokens[at].Lower is "," or "”" or "\"") return at + 1;
        }

        return first;
    }

    /// <summary>A speaker's words begin with a name, a noun or an article; not with "to", "and", "which".</summary>
    private static bool CanBegin(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Ideograph
        && (token.Lower is "the" or "a" or "an" or "one" or "another" or "some" or "he" or "she" or "they" or "his" or "her" or "their" or "its"
            || !Words.Has(token.Spelling, WordRole.Stop | WordRole.Starter));

    private static bool EndsClause(string mark) => mark is "," or "." or "!" or "?" or "..." or "…" or "—" or "。" or "，" or "！" or "？";

    /// <summary>The names of a paragraph that begin at an offset or after it.</summary>
    private IEnumerable<NameMention> NamesFrom(int paragraph, int start)
    {
        if (!_names.TryGetValue(paragraph, out var there)) yield break;
        var (low, high) = (0, there.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (there[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        for (; low < there.Count; low++) yield return there[low];
    }

    /// <summary>A speaker's words end before a relative clause, a comma or the circumstances.</summary>
    private static int PhraseEnd(QuoteParagraph paragraph, int first, int end)
    {
        var at = first;
        while (at < end && !IsQuoteMark(paragraph.Tokens[at]) && paragraph.Tokens[at].Lower is not ("," or "." or ";" or ":" or "who" or "in" or "on" or "during" or "after" or "when" or "while" or "as" or "—" or "–")) at++;
        return at;
    }

    private static bool IsQuoteMark(Token token) => token.Lower is "\"" or "“" or "”" or "「" or "」";
}
