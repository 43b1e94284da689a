using System.Numerics;
using Briefing.Index.Terms;
using Briefing.Reading.Places;
using Briefing.Reading.Text;
using Lucene.Net.Index;

namespace Briefing.Index.Retrieval;

/// <summary>A question as retrieval sees it: its distinct terms in order with their weights, and what must answer it.</summary>
internal sealed class AskedWords
{
    /// <summary>A question has fewer terms than this; pasted text is cut.</summary>
    public const int MostTerms = 64;

    private const int LongestQuestion = 4_000;

    /// <summary>"Which country": what answers it names the country, not the word. "Which film": it may well say that it is one.</summary>
    private const double TypeNounWeight = 0.5;

    /// <summary>A word of two characters is three terms, the pair and each alone: beside such words one of letters, or a number, counts as much.</summary>
    private const double TermsOfPair = 3;

    /// <summary>The commonest terms of a question, up to this share of its weight.</summary>
    private const double CommonShare = 0.15;

    private readonly WantedAnswer _wanted;

    private AskedWords(QuestionTerm[] terms, TermPostings postings, WantedAnswer wanted, int articles)
    {
        (Terms, Postings, _wanted) = (terms, postings, wanted);
        Index = new TermTable(terms);
        Following = FollowingOf(terms);
        var names = terms.Index().Where(one => IndexTerm.KindOf(one.Item.Hash) == TermKind.Capitalised).Aggregate(0ul, (bits, one) => bits | (1ul << one.Index));
        InIndex = new TermWeights([.. terms.Select(term => term.Weight)], names);
        InEnglish = new TermWeights([.. terms.Select(term => term.WeightInEnglish)], names);
        Chance = Math.Min(1, Math.Log(Math.Max(articles, 1)) / Weight);
        Searched = [.. Uncommon().OrderBy(term => terms[term].IsPart)];
    }

    public QuestionTerm[] Terms { get; }

    /// <summary>
    /// The numbers of the terms that articles are searched by: without the commonest, which cost the most and tell the least. What
    /// else they tell, the sentences of the articles found do. Parts of others come last.
    /// </summary>
    public int[] Searched { get; }

    public TermPostings Postings { get; }

    /// <summary>For each term the one behind it, parts left out: a character follows its own pair in every text that has the pair.</summary>
    public int[] Following { get; }

    /// <summary>Any of these can answer; none when the question does not tell.</summary>
    public SentenceEvidence Wanted => _wanted.Evidence;

    /// <summary>One person, place or number is asked for, which one article tells; else whatever there is, and of that articles speak that are alike.</summary>
    public bool IsForOne => Wanted != SentenceEvidence.None;

    /// <summary>Whether a word that is no name answers, being of the kind asked for.</summary>
    public bool Wants(uint hash) => _wanted.Words.Count > 0 && _wanted.Words.Contains(IndexTerm.StemOf(hash));

    /// <summary>A bit for each term that names the kind of thing asked for ("which cartel").</summary>
    public ulong Kind { get; private init; }

    /// <summary>The places named, by the stem of their term, each with the terms that name it.</summary>
    public (uint Place, ulong Terms)[] Places { get; private init; } = [];

    /// <summary>Of the articles, in terms.</summary>
    public double MeanLength { get; private init; }

    /// <summary>Finds a question's term by a hash of a text's.</summary>
    public TermTable Index { get; }

    /// <summary>The weight of all terms together.</summary>
    public double Weight => InIndex.Sum;

    /// <summary>
    /// A weight is the logarithm of how rare a word is, so that the best of N articles holds ln N by chance: this is that, as a
    /// share of <see cref="Weight"/>.
    /// </summary>
    public double Chance { get; }

    /// <summary>By what is found, and what comes first.</summary>
    public TermWeights InIndex { get; }

    /// <summary>By what the best of it is told to answer or not: a few articles do not tell which words are common.</summary>
    public TermWeights InEnglish { get; }

    /// <inheritdoc cref="TermWeights.ShareOf"/>
    public double ShareOf(ulong terms) => InIndex.ShareOf(terms);

    /// <summary>The terms that name a place, by a hash of its term: none when the question does not name it.</summary>
    public ulong TermsIn(uint hash)
    {
        foreach (var (place, terms) in Places) if (place == IndexTerm.StemOf(hash)) return terms;
        return 0;
    }

    /// <summary>The sum of the weights of terms, given as a bit each.</summary>
    public static double Sum(ReadOnlySpan<double> weights, ulong terms)
    {
        var sum = 0.0;
        for (; terms != 0 && BitOperations.TrailingZeroCount(terms) is var term && term < weights.Length; terms &= terms - 1) sum += weights[term];
        return sum;
    }

    public static AskedWords Read(string words, IndexReaderContext index, Gazetteer places)
    {
        var reader = index.Reader;
        var tokens = Tokenizer.Tokenize(words, 0, Math.Min(words.Length, LongestQuestion));
        var wanted = AnswerTypes.Wanted(tokens);
        var typeTerms = wanted.Evidence is SentenceEvidence.None or SentenceEvidence.Name ? [] : Terms(new TokenList(tokens.AsSpan()[wanted.Nouns].ToArray()));
        var measures = Terms(new TokenList(tokens.AsSpan()[wanted.Measure].ToArray()));
        var terms = Terms(UnspacedStops.Without(words, tokens)).DistinctBy(term => term.Text).Take(MostTerms).ToList();
        var hasCharacters = terms.Exists(term => IsCharacters(term.Text));
        var articles = reader.GetDocCount(IndexFields.Text);
        var rarity = new Rarity(articles);
        var kind = BitsOf(AnswerTypes.KindWords(tokens));
        var postings = new TermPostings([.. terms.Select(term => term.Text)], index.Leaves);
        var placed = AskedPlaces.In(words, tokens, places).Select(named => (IndexTerm.StemOf(IndexTerm.OfPlace(named.Place).Hash), BitsOf(named.Tokens)));
        return new AskedWords([.. terms.Select(Weighed)], postings, wanted, articles) { Kind = kind, MeanLength = MeanLengthIn(reader, articles), Places = [.. placed] };

        List<IndexTerm> Terms(TokenList from)
        {
            var terms = new List<IndexTerm>();
            TermReader.Read(words, from.AsSpan(), terms);
            return terms;
        }

        ulong BitsOf(Range some) => Terms(new TokenList(tokens.AsSpan()[some].ToArray())).Aggregate(0ul, (bits, word) => bits | BitOf(word));

        ulong BitOf(IndexTerm word) => terms.FindIndex(term => term.Text == word.Text) is >= 0 and var at ? 1ul << at : 0;

        QuestionTerm Weighed(IndexTerm term, int number)
        {
            var count = Math.Min(postings.CountOf(number), articles);
            var factor = typeTerms.Exists(type => type.Text == term.Text) ? TypeNounWeight : 1;
            if (hasCharacters && !IsCharacters(term.Text)) factor *= TermsOfPair;
            var elsewhere = measures.Exists(measure => measure.Text == term.Text) ? 1 : CommonWords.ShareOf(term.Text);
            return new QuestionTerm(term.Text, term.Hash, factor * rarity.InIndex(count), count) { WeightInEnglish = factor * rarity.InEnglish(count, elsewhere), IsPart = IsPart(term.Text) };
        }

        static bool IsCharacters(string term) => Script.IsIdeograph(term[0]);

        bool IsPart(string term) => term.Length == 1 && IsCharacters(term) && terms.Exists(other => other.Text.Length > 1 && other.Text.Contains(term[0], StringComparison.Ordinal));
    }

    private static int[] FollowingOf(QuestionTerm[] terms)
    {
        var following = new int[terms.Length];
        for (var (term, next) = (terms.Length - 1, -1); term >= 0; term--)
        {
            following[term] = next;
            if (!terms[term].IsPart) next = term;
        }

        return following;
    }

    /// <summary>All that are held when the rare ones, that weigh most, are in no article.</summary>
    private List<int> Uncommon()
    {
        var held = Enumerable.Range(0, Terms.Length).Where(term => Terms[term].ArticleCount > 0).OrderByDescending(term => Terms[term].ArticleCount).ToList();
        var common = 0.0;
        var commonest = held.TakeWhile(term => (common += Terms[term].Weight) <= CommonShare * Weight).Count();
        return commonest == held.Count ? held : held[commonest..];
    }

    private static double MeanLengthIn(IndexReader reader, int articles) => Math.Max(1, (double)reader.GetSumTotalTermFreq(IndexFields.Text) / Math.Max(1, articles));
}
