using Briefing.Articles;
using Briefing.Index.Retrieval;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Index;

/// <summary>The terms of an article, all together and sentence by sentence.</summary>
internal sealed class ArticleTerms
{
    /// <summary>A name of more terms than this is a list of the article's own making.</summary>
    private const int LongestName = 24;

    /// <summary>Large enough for most articles once a thread has read some.</summary>
    [ThreadStatic]
    private static HashSet<string>? unsaid;

    private readonly ArticleReading _reading;
    private readonly Dictionary<string, int> _nameNumbers = [];
    private readonly List<HashSet<IndexTerm>> _names = [];
    private readonly Dictionary<string, int> _placeNumbers = [];
    private readonly List<IndexTerm> _room = [];
    private readonly int _publisher = -1, _words;
    private TermKind[] _kinds = [];
    private int _name, _place, _date;

    /// <param name="reading">The article.</param>
    /// <param name="ancestors">The ids of the places that contain a place.</param>
    public ArticleTerms(ArticleReading reading, Func<string, IEnumerable<string>> ancestors)
    {
        _reading = reading;
        All = new List<string>(reading.Sentences.Sum(sentence => sentence.Tokens.Count));
        GatherNames();
        if (reading.Article.Source is { } publisher)
        {
            // Every sentence is its publisher's: who asks for it prefers its articles, and none of their passages.
            _publisher = _names.Count;
            _names.Add([]);
            AddTerms(publisher, _names[_publisher]);
        }

        _words = _names.Count;
        GatherPlaces(ancestors);
        SentenceTable = ReadSentences();
        AddUnsaid();
    }

    /// <summary>Title first, then the text, then the words of full names and of the publisher that stand in neither.</summary>
    public List<string> All { get; }

    public byte[] SentenceTable { get; }

    /// <summary>For each name, the words of all its forms: the full name and those the article calls it by.</summary>
    private void GatherNames()
    {
        foreach (var mention in _reading.Names)
        {
            if (!_nameNumbers.TryGetValue(mention.Name, out var number))
            {
                _nameNumbers.Add(mention.Name, number = _names.Count);
                _names.Add([]);
                AddTerms(mention.Name, _names[number]);
            }

            if (!mention.IsReference) AddTerms(_reading.Article.Slice(mention.Span), _names[number]);
        }
    }

    private void AddTerms(string text, HashSet<IndexTerm> terms)
    {
        _room.Clear();
        TermReader.Read(text, _room);
        foreach (var term in _room) terms.Add(term);
    }

    /// <summary>Behind the names, each place with all that it lies in: who asks for those may mean it. They are no words, and found by none.</summary>
    private void GatherPlaces(Func<string, IEnumerable<string>> ancestors)
    {
        foreach (var place in _reading.Places.Where(mention => mention.Role == PlaceRole.Location).Select(mention => mention.Place.Id))
        {
            if (_placeNumbers.TryAdd(place, _names.Count)) _names.Add([.. ancestors(place).Prepend(place).Select(IndexTerm.OfPlace)]);
        }
    }

    private byte[] ReadSentences()
    {
        var table = new SentenceTableWriter(_names);
        var terms = _room;
        var mentioned = new HashSet<int>();
        foreach (var sentence in _reading.Sentences)
        {
            terms.Clear();
            mentioned.Clear();
            var evidence = EvidenceIn(sentence, mentioned);
            if (_publisher >= 0) mentioned.Add(_publisher);
            TermReader.Read(sentence.Source, sentence.Tokens.AsSpan(), terms, _kinds.AsSpan(0, sentence.Tokens.Count));
            foreach (var term in terms) All.Add(term.Text);
            mentioned.RemoveWhere(name => _names[name].Count > LongestName || IsSaid(_names[name], terms));
            table.Add(sentence.Span, evidence, terms, mentioned);
        }

        return table.ToArray();
    }

    private static bool IsSaid(HashSet<IndexTerm> name, List<IndexTerm> terms)
    {
        foreach (var word in name)
        {
            if (!Has(terms, word.Text)) return false;
        }

        return true;
    }

    private static bool Has(List<IndexTerm> terms, string word)
    {
        foreach (var term in terms)
        {
            if (term.Text == word) return true;
        }

        return false;
    }

    private void AddUnsaid()
    {
        var words = unsaid ??= [];
        words.Clear();
        foreach (var name in _names.Take(_words))
        {
            foreach (var word in name) words.Add(word.Text);
        }

        foreach (var word in All) words.Remove(word);
        All.AddRange(words);
    }

    /// <summary>Also marks what its tokens are part of.</summary>
    private SentenceEvidence EvidenceIn(Sentence sentence, HashSet<int> mentioned)
    {
        var evidence = sentence.IsHeading ? SentenceEvidence.Heading : SentenceEvidence.None;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Number) evidence |= SentenceEvidence.Number;
            else if (token.Kind == TokenKind.Punctuation && token.Lower is "?" or "？") evidence |= SentenceEvidence.Question;
        }

        StartKinds(sentence.Tokens.Count);
        foreach (var name in Within(_reading.Names, name => name.Span, sentence.Span, ref _name))
        {
            mentioned.Add(_nameNumbers[name.Name]);
            evidence |= name.Type == NameType.Person ? SentenceEvidence.Person : SentenceEvidence.Organisation;
            if (!name.IsReference) Mark(sentence.Tokens, name.Span, name.Type == NameType.Person ? TermKind.Person : TermKind.Organisation);
        }

        foreach (var place in Within(_reading.Places, place => place.Span, sentence.Span, ref _place))
        {
            evidence |= SentenceEvidence.Place;
            if (place.Role == PlaceRole.Location) mentioned.Add(_placeNumbers[place.Place.Id]);
            Mark(sentence.Tokens, place.Span, TermKind.Place);
        }

        foreach (var date in Within(_reading.Dates, date => date.Span, sentence.Span, ref _date))
        {
            evidence |= SentenceEvidence.Date;
            Mark(sentence.Tokens, date.Span, TermKind.Date);
        }

        return evidence;
    }

    private void StartKinds(int tokens)
    {
        if (_kinds.Length < tokens) _kinds = new TermKind[tokens * 2];
        _kinds.AsSpan(0, tokens).Clear();
    }

    /// <summary>What is part of a name already stays so: "America" in "Bank of America".</summary>
    private void Mark(TokenList tokens, TextSpan span, TermKind kind)
    {
        for (var i = 0; i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            if (tokens[i].Start >= span.Start && _kinds[i] == TermKind.Word) _kinds[i] = kind;
        }
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
