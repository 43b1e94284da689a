using Briefing.Articles;
using Briefing.Index.Retrieval;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Index;

/// <summary>The terms of an article, all together and sentence by sentence.</summary>
internal sealed class ArticleTerms
{
    /// <summary>More other names than this in a sentence are a list of the article's own making.</summary>
    private const int MostOtherNames = 24;

    private readonly ArticleReading _reading;
    private readonly Dictionary<string, HashSet<IndexTerm>> _names = [];
    private int _name, _place, _date;

    public ArticleTerms(ArticleReading reading)
    {
        _reading = reading;
        GatherNames();
        SentenceTable = ReadSentences();
    }

    /// <summary>Title first, then the text, then the words of full names that stand in neither.</summary>
    public List<IndexTerm> All { get; } = [];

    public byte[] SentenceTable { get; }

    /// <summary>For each name, the words of all its forms: the full name and those the article calls it by.</summary>
    private void GatherNames()
    {
        foreach (var mention in _reading.Names)
        {
            if (!_names.TryGetValue(mention.Name, out var words)) _names.Add(mention.Name, words = [.. TermReader.Read(mention.Name)]);
            if (!mention.IsReference) words.UnionWith(TermReader.Read(_reading.Article.Slice(mention.Span)));
        }
    }

    private byte[] ReadSentences()
    {
        var table = new SentenceTableWriter();
        var terms = new List<IndexTerm>();
        var otherNames = new HashSet<IndexTerm>();
        foreach (var sentence in _reading.Sentences)
        {
            terms.Clear();
            otherNames.Clear();
            TermReader.Read(sentence.Source, sentence.Tokens, terms);
            All.AddRange(terms);
            var evidence = EvidenceIn(sentence, otherNames);
            otherNames.ExceptWith(terms);
            table.Add(sentence.Span, evidence, terms, otherNames.Count > MostOtherNames ? [] : otherNames);
        }

        All.AddRange(_names.Values.SelectMany(words => words).ExceptBy(All.Select(term => term.Text), term => term.Text));
        return table.ToArray();
    }

    private SentenceEvidence EvidenceIn(Sentence sentence, HashSet<IndexTerm> otherNames)
    {
        var evidence = sentence.IsHeading ? SentenceEvidence.Heading : SentenceEvidence.None;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Number) evidence |= SentenceEvidence.Number;
            else if (token.Kind == TokenKind.Punctuation && token.Lower is "?" or "？") evidence |= SentenceEvidence.Question;
        }

        foreach (var name in Within(_reading.Names, name => name.Span, sentence.Span, ref _name))
        {
            otherNames.UnionWith(_names[name.Name]);
            evidence |= name.Type == NameType.Person ? SentenceEvidence.Person : SentenceEvidence.Organisation;
        }

        if (Within(_reading.Places, place => place.Span, sentence.Span, ref _place).Count > 0) evidence |= SentenceEvidence.Place;
        if (Within(_reading.Dates, date => date.Span, sentence.Span, ref _date).Count > 0) evidence |= SentenceEvidence.Date;
        return evidence;
    }

    /// <summary>The mentions inside a sentence; both come in the order of the text, so that one walk serves all sentences.</summary>
    private static List<T> Within<T>(IReadOnlyList<T> mentions, Func<T, TextSpan> spanOf, TextSpan sentence, ref int at)
    {
        var within = new List<T>();
        for (; at < mentions.Count; at++)
        {
            var span = spanOf(mentions[at]);
            if (span.Paragraph > sentence.Paragraph || (span.Paragraph == sentence.Paragraph && span.Start >= sentence.End)) break;
            if (sentence.Contains(span)) within.Add(mentions[at]);
        }

        return within;
    }
}
