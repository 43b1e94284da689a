namespace Briefing.Reading.Names;

/// <summary>Who an article speaks of at a point of it: the nearer, the more often and the more prominently named.</summary>
internal sealed class Salience(Descriptions descriptions)
{
    private const int Memory = 40;
    private const int InTitle = 3;
    private const int AsSubject = 2;
    private const int MostForCount = 3;

    /// <summary>A newspaper or station is most often named as a source, in the title as well.</summary>
    private const int OfMedia = -4;

    /// <summary>A sentence that begins with "The company" goes on about the subject of the one before.</summary>
    private const int Continued = 4;
    private const int ForFit = 3;

    private readonly List<(Character Who, int Sentence, bool IsSubject)> _past = [];
    private readonly Dictionary<Character, int> _counts = [];
    private readonly HashSet<Character> _titled = [];
    private int _sentence;
    private int _section;
    private int _mentions;

    /// <summary>The subject of the sentence before, when it is an organisation or a group.</summary>
    public Character? LastSubject { get; private set; }

    /// <summary>What the article speaks of all the time may still be meant under the next heading, but nobody else of those before.</summary>
    public void BeginSection() => _section = _sentence;

    public void Take(List<CastMention> mentions, bool isTitle)
    {
        LastSubject = null;
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var who = mention.Who.Whole;
            if (who.Type is not (NameType.Organisation or NameType.Group) || mention.IsSource || mention.IsGone) continue;
            var isSubject = index == 0 && !mention.IsPossessor && !mention.FollowsPreposition;
            if (isSubject) LastSubject = who;
            _past.Add((who, _sentence, isSubject));
            _counts[who] = _counts.GetValueOrDefault(who) + 1;
            _mentions++;
            if (isTitle) _titled.Add(who);
        }

        _sentence++;
    }

    /// <summary>Whom "the … <paramref name="noun"/>" means, after the names that stand before it in its own sentence; null when nobody fits.</summary>
    public Character? Best(IReadOnlyList<string> modifiers, string noun, List<CastMention> here, int before)
    {
        Character? best = null;
        var most = 0;
        var named = here.Where(mention => mention.First < before && !mention.IsSource && !mention.IsGone).ToList();
        var isOnly = named.Select(mention => mention.Who.Whole).Distinct().Count() == 1;
        foreach (var mention in named)
        {
            var isSubject = mention is { IsPossessor: false, FollowsPreposition: false } && !IsQuotedBefore(mention, before);
            Offer(mention.Who.Whole, _sentence, isSubject, isSubject && (mention.First == 0 || isOnly));
        }

        for (var index = _past.Count - 1; index >= Math.Max(0, _past.Count - Memory); index--) Offer(_past[index].Who, _past[index].Sentence, _past[index].IsSubject, false);
        return best;

        void Offer(Character who, int sentence, bool isSubject, bool leads)
        {
            if (who.Type != NameType.Organisation || (sentence < _section && !IsTopic(who))) return;
            var fit = descriptions.Fit(modifiers, noun, who);
            if (fit == 0) return;
            var score = (fit * ForFit) + Nearness(_sentence - sentence) + (isSubject ? AsSubject : 0)
                + Math.Min(MostForCount, _counts.GetValueOrDefault(who) / 2) + (who.Sort != "media" && _titled.Contains(who) ? InTitle : 0)
                + ((before <= 1 && who == LastSubject) || leads ? Continued : 0)
                + (who.Sort == "media" ? OfMedia : 0);
            if (score <= most) return;
            (best, most) = (who, score);
        }
    }

    /// <summary>"\"Acme will close,\" the company said": who is told of in a quotation is not who speaks behind it.</summary>
    private static bool IsQuotedBefore(CastMention mention, int before)
    {
        for (var at = mention.End; at < before; at++)
        {
            if (mention.Sentence.Tokens[at].Lower is "\"" or "”" or "''") return true;
        }

        return false;
    }

    /// <summary>In the title, or half of what is named.</summary>
    private bool IsTopic(Character who) => _titled.Contains(who) || (_counts.GetValueOrDefault(who) is > 1 and var times && 2 * times >= _mentions);

    private static int Nearness(int sentencesBack) => sentencesBack switch { 0 => 6, 1 => 5, 2 => 3, 3 => 1, _ => 0 };
}
