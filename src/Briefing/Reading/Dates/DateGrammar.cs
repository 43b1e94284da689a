namespace Briefing.Reading.Dates;

/// <summary>The rules as a tree of terms: finds the longest phrase of time words that begins at a word.</summary>
internal sealed class DateGrammar
{
    private readonly Node _root = new();

    public DateGrammar(IEnumerable<DateRule> rules)
    {
        var order = 0;
        foreach (var rule in rules) Add(rule, order++);
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>, or null.</summary>
    public DatePhrase? Match(List<DateWord> words, int at)
    {
        if (!CanBegin(words[at])) return null;
        Span<DateTerm> terms = stackalloc DateTerm[DatePhrase.MostTerms];
        Span<DateTerm> best = stackalloc DateTerm[DatePhrase.MostTerms];
        var walk = new Walk { Words = words, Terms = terms, Best = best };
        Step(_root, at, ref walk, 0, isWeak: true);
        return walk.Found is null ? null : DatePhrase.Of(walk.Found.Meaning, words, at, walk.Last, best[..walk.Length], walk.IsWeak);
    }

    private bool CanBegin(DateWord word)
    {
        foreach (var sense in word.Senses)
        {
            if (_root.Takes(sense.Terms[0].Kind)) return true;
        }

        return false;
    }

    private static void Step(Node node, int at, ref Walk walk, int length, bool isWeak)
    {
        foreach (var sense in walk.Words[at].Senses) Follow(node, sense.Terms, 0, at, ref walk, length, isWeak && (sense.IsWeak || IsFiller(sense)));
    }

    /// <summary>Goes down the tree along the terms of one reading of a word, then on to the next word.</summary>
    private static void Follow(Node node, DateTerm[] terms, int index, int at, ref Walk walk, int length, bool isWeak)
    {
        if (length == DatePhrase.MostTerms || !node.Takes(terms[index].Kind)) return;
        walk.Terms[length] = terms[index];
        foreach (var (pattern, next) in node.Edges)
        {
            if (!pattern.Fits(terms[index])) continue;
            if (index + 1 < terms.Length)
            {
                Follow(next, terms, index + 1, at, ref walk, length + 1, isWeak);
                continue;
            }

            if (next.Rule is not null) walk.Offer(next, at, length + 1, isWeak);
            if (at + 1 < walk.Words.Count && walk.Words[at + 1].IsLinked) Step(next, at + 1, ref walk, length + 1, isWeak);
        }
    }

    private static bool IsFiller(DateSense sense) => sense.Terms[0].Kind is DateTermKind.The or DateTermKind.Of;

    private void Add(DateRule rule, int order)
    {
        var node = _root;
        foreach (var pattern in rule.Pattern) node = node.Child(pattern);
        if (node.Rule is null) (node.Rule, node.Order) = (rule, order);
    }

    private ref struct Walk
    {
        public required List<DateWord> Words { get; init; }

        public required Span<DateTerm> Terms { get; init; }

        public required Span<DateTerm> Best { get; init; }

        public DateRule? Found { get; private set; }

        public int Last { get; private set; }

        public int Length { get; private set; }

        public bool IsWeak { get; private set; }

        private int _order;

        public void Offer(Node node, int last, int length, bool isWeak)
        {
            if (Found is not null && (last < Last || (last == Last && node.Order >= _order))) return;
            (Found, Last, Length, IsWeak, _order) = (node.Rule, last, length, isWeak, node.Order);
            Terms[..length].CopyTo(Best);
        }
    }

    private sealed class Node
    {
        /// <summary>A bit for each kind of term that goes on from here: most words stop at it.</summary>
        private ulong _kinds;

        public List<(DateTermPattern Pattern, Node Node)> Edges { get; } = [];

        public DateRule? Rule { get; set; }

        public int Order { get; set; }

        public bool Takes(DateTermKind kind) => (_kinds >> (int)kind & 1) != 0;

        public Node Child(DateTermPattern pattern)
        {
            foreach (var (known, node) in Edges)
            {
                if (known == pattern) return node;
            }

            var child = new Node();
            Edges.Add((pattern, child));
            _kinds |= 1UL << (int)pattern.Kind;
            return child;
        }
    }
}
