using System.Runtime.InteropServices;
using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>The words of an article that a question does not have, with what speaks for each of them as its answer.</summary>
internal sealed class ArticleWords
{
    /// <summary>Words so far apart in a sentence, or farther, do not touch.</summary>
    private const int FarApart = 8;

    /// <summary>Half as early as the first sentence is the one after so many.</summary>
    private const double HalfEarly = 8;

    /// <summary>So many words of the type asked for are as good as more.</summary>
    private const double EnoughTyped = 4;

    /// <summary>What a word that another article's passage tells counts for one more.</summary>
    private const float Retold = 0.1f;

    private readonly AskedWords _asked;
    private readonly WordNumbers _numbers;
    private readonly List<int> _starts;
    private readonly int _first, _end;
    private int _window, _mostSentences = 1;

    public ArticleWords(AskedWords asked, MatchedArticle article, WordNumbers numbers)
    {
        (_asked, _numbers) = (asked, numbers);
        _starts = new List<int>(article.Sentences.Length + 1);
        _first = numbers.Words.Count;
        numbers.StartArticle();
        for (var reader = new SentenceTableReader(article.Table.Span); reader.Next();)
        {
            _starts.Add(numbers.Places.Count);
            Read(reader.Terms, article.Sentences, _starts.Count - 1);
        }

        _starts.Add(numbers.Places.Count);
        _end = numbers.Words.Count;
    }

    private Span<ArticleWord> Words => CollectionsMarshal.AsSpan(_numbers.Words)[_first.._end];

    /// <summary>Adds what this article, of a certain weight, says of words to what others said of them, by their numbers.</summary>
    public void ShareIn(Span<SharedWord> all, float weight)
    {
        foreach (ref readonly var word in Words)
        {
            ref var shared = ref all[word.Number];
            shared.Weight += weight;
            shared.Beside += weight * word.Beside;
        }
    }

    /// <summary>Judges its words by themselves and by what all articles said of them.</summary>
    public void Judge(ReadOnlySpan<SharedWord> all)
    {
        foreach (ref var word in Words) word.Likelihood = (float)EvidenceOf(word, word.Number < all.Length ? all[word.Number] : default).Likelihood;
    }

    /// <summary>Writes down what a passage's words say of it.</summary>
    public void Weigh(int first, int next, ref PassageEvidence evidence)
    {
        var words = CollectionsMarshal.AsSpan(_numbers.Words);
        var places = CollectionsMarshal.AsSpan(_numbers.Places);
        _window++;
        var (alone, anew) = (default(Likeliest), default(Likeliest));
        var typed = 0;
        for (var i = _starts[first]; i < _starts[next]; i++)
        {
            if (places[i] < 0) continue;
            ref var word = ref words[places[i]];
            if (word.Window == _window) continue;
            word.Window = _window;
            if (word.IsWanted) typed++;
            alone.Add(word.Likelihood);
            anew.Add(_numbers.IsTold(word.Number) ? word.Likelihood * Retold : word.Likelihood);
        }

        evidence.Typed = typed > 0 ? 1 : 0;
        evidence.TypedCount = Math.Min(1, typed / EnoughTyped);
        evidence.Likeliest = alone.One;
        (evidence.Three, evidence.All) = (alone.Three, alone.All);
        (evidence.NewThree, evidence.NewAll) = (anew.Three, anew.All);
    }

    /// <summary>A passage is shown: what its words tell is told.</summary>
    public void Tell(int first, int next)
    {
        for (var i = _starts[first]; i < _starts[next]; i++) if (_numbers.Places[i] is >= 0 and var word) _numbers.Tell(_numbers.Words[word].Number);
    }

    internal AnswerTerm EvidenceOf(in ArticleWord word, SharedWord shared) => new()
    {
        Frequency = (double)word.Sentences / _mostSentences,
        Title = word.IsInTitle ? 1 : 0,
        Beside = word.Beside,
        Around = word.Around,
        Touching = word.Touching,
        TouchingKind = word.TouchingKind,
        Shared = shared.Weight,
        SharedBeside = shared.Beside,
        Wanted = word.IsWanted ? 1 : 0,
        Capitalised = word.IsCapitalised ? 1 : 0,
        Number = word.IsNumber ? 1 : 0,
        Open = _asked.Wanted == 0 ? 1 : 0,
        OpenName = _asked.Wanted == 0 && word.IsName ? 1 : 0,
        Early = 1 / (1 + (word.FirstSentence / HalfEarly)),
    };

    private void Read(ReadOnlySpan<uint> terms, ReadOnlySpan<SentenceMatch> sentences, int at)
    {
        ref readonly var sentence = ref sentences[at];
        var around = sentence.Terms | (at > 0 ? sentences[at - 1].Terms : 0) | (at + 1 < sentences.Length ? sentences[at + 1].Terms : 0);
        var (beside, shareAround) = ((float)_asked.ShareOf(sentence.Terms), (float)_asked.ShareOf(around));
        var places = _numbers.Places;
        var (start, lastAsked, lastKind) = (places.Count, -FarApart, -FarApart);
        foreach (var hash in terms)
        {
            var here = places.Count;
            var term = sentence.Terms == 0 ? -1 : _asked.Index.Find(hash);
            if (term < 0)
            {
                places.Add(Add(hash, at, beside, shareAround, sentence.Span.Paragraph == 0));
                Touch(places[here], here - lastAsked, here - lastKind);
                continue;
            }

            places.Add(-1);
            lastAsked = here;
            var isKind = (_asked.Kind & (1ul << term)) != 0;
            if (isKind) lastKind = here;
            for (var back = Math.Max(start, here - FarApart + 1); back < here; back++) Touch(places[back], here - back, isKind ? here - back : FarApart);
        }
    }

    private void Touch(int word, int distance, int distanceToKind)
    {
        if (word < 0 || distance >= FarApart) return;
        ref var touched = ref CollectionsMarshal.AsSpan(_numbers.Words)[word];
        touched.Touching = Math.Max(touched.Touching, Nearness(distance));
        touched.TouchingKind = Math.Max(touched.TouchingKind, Nearness(distanceToKind));
    }

    private static float Nearness(int distance) => Math.Max(0, 1 - (distance / (float)FarApart));

    private int Add(uint hash, int sentence, float beside, float around, bool isTitle)
    {
        ref var within = ref _numbers.Within(IndexTerm.StemOf(hash), out var number);
        if (within < 0)
        {
            within = _numbers.Words.Count;
            _numbers.Words.Add(new ArticleWord { Number = number, FirstSentence = sentence, LastSentence = -1 });
        }

        ref var word = ref CollectionsMarshal.AsSpan(_numbers.Words)[within];
        if (word.LastSentence != sentence)
        {
            word.LastSentence = sentence;
            _mostSentences = Math.Max(_mostSentences, ++word.Sentences);
            word.Beside = Math.Max(word.Beside, beside);
            word.Around = Math.Max(word.Around, around);
            word.IsInTitle |= isTitle;
        }

        word.IsWanted |= _asked.Wants(hash);
        if (IndexTerm.KindOf(hash) is not TermKind.Word and var kind) word.Add(kind, isTitle, AnswerTypes.CanBe(kind, _asked.Wanted));
        return within;
    }

    /// <summary>How likely several words answer: the likeliest, the mean of the three likeliest, all.</summary>
    private struct Likeliest
    {
        private float _two, _three, _all;

        public float One { get; private set; }

        public readonly double Three => (One + _two + _three) / 3;

        public readonly double All => _all / 10;

        public void Add(float likely)
        {
            _all += likely;
            if (likely > One) (One, _two, _three) = (likely, One, _two);
            else if (likely > _two) (_two, _three) = (likely, _two);
            else if (likely > _three) _three = likely;
        }
    }
}
