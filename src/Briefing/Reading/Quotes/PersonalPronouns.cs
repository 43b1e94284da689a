using Briefing.Articles;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Quotes;

/// <summary>
/// Whom "he" and "she" mean beside a quote: of the nearest sentence before that tells of a person, the one that it tells of first, as
/// far as names and forms of address allow it. Whoever is only named in somebody's words, or as an owner, is not told of.
/// </summary>
/// <param name="sentences">Of the article, in order.</param>
/// <param name="names">Of the article, in order.</param>
internal sealed class PersonalPronouns(IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMention> names)
{
    private const int ParagraphsBack = 3;
    private const int SentencesBack = 12;

    private readonly List<NameMention> _persons = [.. names.Where(name => name.Type == NameType.Person)];
    private readonly Dictionary<string, Sex> _sexes = [];
    private readonly Dictionary<int, SpanIndex> _quoted = [];
    private ILookup<string, NameMention>? _mentions;

    /// <param name="paragraph">Where the pronoun stands.</param>
    /// <param name="pronoun">It.</param>
    /// <returns>The person's name; null when nobody fits.</returns>
    public string? Meant(int paragraph, Token pronoun)
    {
        var sex = Sexes.OfPronoun(pronoun.Lower);
        var last = Count(sentences, sentence => sentence.Span, paragraph, pronoun.End) - 1;
        for (var at = last; at >= 0 && at > last - SentencesBack && sentences[at].Span.Paragraph >= paragraph - ParagraphsBack; at--)
        {
            if (sentences[at].IsHeading) continue;
            var told = ToldIn(sentences[at]).TakeWhile(person => at < last || person.Span.End <= pronoun.Start).Where(person => SexOf(person.Name) is Sex.Unknown || SexOf(person.Name) == sex).ToList();
            if (told.Count > 0) return Foremost(sentences[at], told).Name;
        }

        return Mentions.Count == 1 && _persons[0].Span.Paragraph <= paragraph ? _persons[0].Name : null;
    }

    private ILookup<string, NameMention> Mentions => _mentions ??= _persons.ToLookup(person => person.Name);

    private IEnumerable<NameMention> ToldIn(Sentence sentence)
    {
        var first = Count(_persons, person => person.Span, sentence.Span.Paragraph, sentence.Span.Start);
        return _persons.Skip(first).TakeWhile(person => sentence.Span.Contains(person.Span))
            .Where(person => !IsOwnerOrCredit(sentence, person.Span.End) && !QuotedIn(sentence.Span.Paragraph).Covers(person.Span));
    }

    /// <summary>The first that no preposition leads up to: "Keeping a promise to Jane Roe, Ann Poe said".</summary>
    private static NameMention Foremost(Sentence sentence, List<NameMention> told)
    {
        if (told.Count == 1) return told[0];
        var syntax = SentenceSyntax.Of(sentence);
        return told.Find(person => !IsAfterPreposition(syntax, person.Span.Start)) ?? told[0];
    }

    private static bool IsAfterPreposition(SentenceSyntax syntax, int start)
    {
        var chunk = syntax.ChunkAt(Math.Max(0, Array.FindIndex(syntax.Words, word => word.Token.End > start)));
        return chunk > 0 && syntax.Chunks[chunk - 1].Kind == ChunkKind.Preposition;
    }

    /// <summary>"Roe's", "Jane Roe/Acme Images".</summary>
    private static bool IsOwnerOrCredit(Sentence sentence, int end) =>
        end + 1 < sentence.Span.End && (sentence.Source[end] == '/' || (sentence.Source[end] is '\'' or '’' && sentence.Source[end + 1] is 's' or ' '));

    private SpanIndex QuotedIn(int paragraph)
    {
        if (_quoted.TryGetValue(paragraph, out var quoted)) return quoted;
        var whole = new QuoteParagraph(sentences, Count(sentences, sentence => sentence.Span, paragraph, 0), Count(sentences, sentence => sentence.Span, paragraph + 1, 0));
        return _quoted[paragraph] = new SpanIndex(QuoteMarks.Find(whole.Source, whole.Tokens).Where(quote => quote.IsClosed).Select(whole.Span));
    }

    private Sex SexOf(string person)
    {
        if (_sexes.TryGetValue(person, out var known)) return known;
        var given = Sexes.OfGivenName(person.Split(' ')[0].ToLowerInvariant());
        return _sexes[person] = given != Sex.Unknown ? given : Mentions[person].Select(mention => Sexes.OfTitle(WordBefore(mention.Span))).FirstOrDefault(sex => sex != Sex.Unknown);
    }

    /// <summary>In lower case, without its dot.</summary>
    private string WordBefore(TextSpan span)
    {
        var before = sentences[Count(sentences, sentence => sentence.Span, span.Paragraph, span.End) - 1].Source.AsSpan(0, span.Start).TrimEnd(" .");
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        return before[start..].ToString().ToLowerInvariant();
    }

    /// <summary>How many of those in the order of the text begin before a place in it.</summary>
    private static int Count<T>(IReadOnlyList<T> ordered, Func<T, TextSpan> span, int paragraph, int offset)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((span(ordered[middle]).Paragraph, span(ordered[middle]).Start).CompareTo((paragraph, offset)) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
