using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>The dates, places and names of an article, to be asked for a stretch of it.</summary>
internal sealed class ArticleMentions
{
    /// <summary>Paragraphs.</summary>
    private const int FarthestFromTitle = 3;

    private readonly DateMention[] _dates;
    private readonly PlaceMention[] _places;
    private readonly NameMention[] _names;

    private readonly HashSet<string> _witnesses;
    private readonly Article _article;
    private readonly Organisations _organisations;
    private readonly IReadOnlySet<int> _sections;
    private Employers? _employers;
    private OfficeHolders? _offices;
    private readonly Scenes _scenes;
    private readonly SiteNames _sites;

    public ArticleMentions(Article article, Organisations organisations, IReadOnlyList<Sentence> sentences, DateReading dates, IEnumerable<PlaceMention> places, IEnumerable<NameMention> names)
    {
        _dates = Sorted(dates.Mentions, mention => mention.Span);
        _places = Sorted(places, mention => mention.Span);
        _names = Sorted(names, mention => mention.Span);
        (_article, _organisations, _sections) = (article, organisations, sentences.Where(SectionHeads.Is).Select(sentence => sentence.Span.Paragraph).ToHashSet());
        _scenes = new Scenes(article, _sections, _places);
        _sites = new SiteNames(sentences, _sections.Count, this);
        Published = dates.Clock.Published;
        _witnesses = Witnesses.Among(_names, article, organisations);
        (Topic, TopicIsDominant) = TopicOf(_names);
    }

    /// <summary>The day the article was published; null when unknown.</summary>
    public DateOnly? Published { get; }

    /// <summary>The organisation the article speaks of most; null when it names none.</summary>
    public NameMention? Topic { get; }

    /// <summary>So much of the article speaks of the topic that what is nobody else's is its.</summary>
    public bool TopicIsDominant { get; }

    /// <summary>For whom the persons of the article speak.</summary>
    public Employers Employers => _employers ??= new Employers(_names, _article, name => !IsWitness(name) && !ActorNouns.Spokesmen.HoldsAny(name.Name) && !ActorNouns.Governments.HoldsAny(name.Name) && _organisations.Find(name.Name)?.Sort is not ("media" or "ngo" or "agency" or "party" or "team"));

    /// <summary>For which governments the persons of the article act.</summary>
    public OfficeHolders Offices => _offices ??= new OfficeHolders(_article, this, _names.Where(name => name is { Type: NameType.Person, IsReference: false }));

    public IReadOnlyList<PlaceMention> Places => _places;

    public ArraySegment<DateMention> DatesIn(TextSpan span) => In(_dates, span, mention => mention.Span);

    public ArraySegment<PlaceMention> PlacesIn(TextSpan span) => In(_places, span, mention => mention.Span);

    public ArraySegment<NameMention> NamesIn(TextSpan span) => In(_names, span, mention => mention.Span);

    /// <summary>The list of well-known organisations has it, be the word ordinary, too.</summary>
    public bool IsListed(string name) => _organisations.Find(name) is not null;

    /// <summary>The organisation of several words that begins with a word; null without.</summary>
    public NameMention? BeginningWith(string word) =>
        Array.Find(_names, name => name is { Type: NameType.Organisation, IsReference: false } && name.Name.Length > word.Length + 1 && name.Name.StartsWith(word + ' ', StringComparison.Ordinal));

    /// <summary>A sports team on the list.</summary>
    public bool IsTeam(string name) => _organisations.Find(name)?.Sort == "team";

    /// <summary>A person of that family name is named.</summary>
    public bool HasFamily(string name) => _names.Any(person => person.Type == NameType.Person && person.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The article has the word in small letters, too: no name.</summary>
    public bool StandsSmall(string word) => ArticleWords.Of(_article.Text, word).Any();

    /// <summary>The article has the word, as it is written, more than once.</summary>
    public bool StandsTwice(string word) => ArticleWords.Of(_article.Text, word).Skip(1).Any();

    /// <summary>In how many places of the article the capitalised word stands without another beside it.</summary>
    public int TimesAlone(string word) => ArticleWords.Of(_article.Text, word).Count(at => ArticleWords.IsAlone(_article.Text, at, word.Length));

    /// <summary>It only tells the news: "told Reuters".</summary>
    public bool IsWitness(NameMention name) => _witnesses.Contains(name.Name);

    /// <summary>The sentence has its claim from a publisher: "according to Reuters", "the Times reported".</summary>
    public bool IsToldByMedia(TextSpan sentence) =>
        NamesIn(sentence).Any(name => !name.IsReference && _witnesses.Contains(name.Name) && _organisations.Find(name.Name)?.Sort == "media" && Witnesses.Tells(_article.TextOf(name.Span.Paragraph), name.Span));

    /// <summary>What is said of others hangs on the name: see <see cref="Bystanders"/>.</summary>
    public bool IsBystander(NameMention name) => Bystanders.Is(_article.TextOf(name.Span.Paragraph), name.Span);

    /// <summary>What is said is said on or to it: "in a video posted to Acme".</summary>
    public bool IsMedium(NameMention name) => Bystanders.IsMedium(_article.TextOf(name.Span.Paragraph), name.Span);

    /// <summary>A public body of the list, which may make rules: "Federal Reserve".</summary>
    public bool IsAgency(string name) => _organisations.Find(name)?.Sort == "agency";

    /// <summary>Something else happened there: see <see cref="OtherScenes"/>.</summary>
    public bool IsOtherScene(PlaceMention place) =>
        OtherScenes.IsDoubtful(_article.TextOf(place.Span.Paragraph), place.Span) || IsSeat(place.Span) || (place.IsAdjective && Manners.IsOrigin(_article.TextOf(place.Span.Paragraph), place.Span));

    /// <summary>"Acme Corp of Lima, Ohio": where a firm has its seat.</summary>
    private bool IsSeat(TextSpan place)
    {
        const string Link = " of ", Whole = ", ";
        var before = _article.TextOf(place.Paragraph).AsSpan(0, place.Start);
        if (before.EndsWith(Whole) && PlacesIn(place with { Start = before.Length - Whole.Length - 1, End = before.Length - Whole.Length }) is [var town, ..]) return IsSeat(town.Span);
        if (!before.EndsWith(Link)) return false;
        var end = before[..^Link.Length].TrimEnd('>').Length;
        return end > 0 && NamesIn(new TextSpan(place.Paragraph, end - 1, end)).Any(name => name is { Type: NameType.Organisation, IsReference: false } && !ActorNouns.OneSite.HoldsLast(name.Name) && !NamePlaces.IsLocal(name.Name));
    }

    /// <summary>It only says whose court or the like, or in what manner: see <see cref="OtherScenes"/> and <see cref="Manners"/>.</summary>
    public bool IsNoScene(PlaceMention place) =>
        OtherScenes.IsNone(_article.TextOf(place.Span.Paragraph), place.Span) || (place.IsAdjective && Manners.Is(_article.TextOf(place.Span.Paragraph), place.Span)) || IsHome(place.Span);

    /// <summary>"Italy's Acme SpA": of what country a firm is, not "Italy's Acme Airport".</summary>
    private bool IsHome(TextSpan place) =>
        OwnedBy(place) is { } name && !ActorNouns.OneSite.HoldsLast(name.Name) && !ActorNouns.Governments.HoldsAny(name.Name) && !NamePlaces.IsLocal(name.Name);

    /// <summary>"Italy's Acme SpA", of who that is.</summary>
    public bool IsHomeOf(PlaceMention place, IReadOnlyList<Actor> who) =>
        OwnedBy(place.Span) is { } name && who.Any(actor => actor.Name == name.Name);

    private NameMention? OwnedBy(TextSpan place)
    {
        var rest = _article.TextOf(place.Paragraph).AsSpan(place.End);
        if (!(rest.StartsWith("'s ") || rest.StartsWith("’s "))) return null;
        foreach (var name in NamesIn(new TextSpan(place.Paragraph, place.End + 3, place.End + 4)))
        {
            if (name is { Type: NameType.Organisation, IsReference: false } && name.Span.Start == place.End + 3) return name;
        }

        return null;
    }

    /// <summary>Where the paragraph plays: see <see cref="Scenes"/>.</summary>
    public Place? SceneOf(int paragraph) => _scenes.Of(paragraph);

    /// <summary>The town that opens the paragraph: see <see cref="Scenes"/>.</summary>
    public Place? TownOf(int paragraph) => _scenes.TownOf(paragraph);

    /// <summary>The organisation named or pointed at last before a stretch, at most two paragraphs back, and under the same heading.</summary>
    public NameMention? LastOrganisationBefore(TextSpan span, Func<NameMention, bool>? fits = null)
    {
        var first = Math.Max(1, span.Paragraph - 2);
        while (first < span.Paragraph && Enumerable.Range(first, span.Paragraph - first).Any(_sections.Contains)) first++;
        for (var at = FirstFrom(_names, span, name => name.Span) - 1; at >= 0 && _names[at].Span.Paragraph >= first; at--)
        {
            if (_names[at].Type == NameType.Organisation && !_witnesses.Contains(_names[at].Name) && fits?.Invoke(_names[at]) != false) return _names[at];
        }

        return null;
    }

    /// <summary>The only organisation that the title names, seen from the first paragraphs; null without.</summary>
    public NameMention? OnlyInTitle(TextSpan here)
    {
        if (here.Paragraph is 0 or > FarthestFromTitle) return null;
        NameMention? only = null;
        foreach (var name in _names)
        {
            if (name.Span.Paragraph > 0) break;
            if (name.Type != NameType.Organisation || _witnesses.Contains(name.Name)) continue;
            if (only is not null && only.Name != name.Name) return null;
            only = name;
        }

        return only;
    }

    /// <summary>Whose or what "the park" is by the name told before it: see <see cref="SiteNames"/>; null without.</summary>
    public Actor? SiteBefore(TextSpan here, string[] noun)
    {
        if (_sites.Before(here, noun) is not { } site) return null;
        return NamesIn(site).FirstOrDefault(name => name.Type == NameType.Organisation && !IsWitness(name)) is { } owner ? ActorReader.Of(owner) : new Actor(WordsOf(site));
    }

    /// <summary>What the section is about by its heading: see <see cref="SiteNames"/>; null without.</summary>
    public string? SiteOver(TextSpan here, bool isItem) => _sites.Over(here, isItem) is { } head ? WordsOf(head) : null;

    /// <summary>The words can be a site's name: more than a place ("the Ohio park") or a person ("Jane Roe's park").</summary>
    /// <param name="words">Those without the noun that says what it is.</param>
    /// <param name="name">With it.</param>
    public bool MayNameSite(TextSpan words, TextSpan name) =>
        !PlacesIn(words).Any(place => place.Span.Contains(words)) && (WordsOf(words) is var written && (written.Contains(' ', StringComparison.Ordinal) || !StandsSmall(written.ToLowerInvariant())))
        && !NamesIn(name).Any(other => other.Type is NameType.Person or NameType.Group);

    public string WordsOf(TextSpan span) => _article.Slice(span);

    /// <summary>A stretch has one of the words, in small letters.</summary>
    public bool Holds(TextSpan span, WordSet words)
    {
        var text = WordsOf(span);
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (words.Contains(text[range].TrimEnd('.', ',', '"', '”'))) return true;
        }

        return false;
    }

    private static T[] Sorted<T>(IEnumerable<T> mentions, Func<T, TextSpan> span) =>
        [.. mentions.OrderBy(mention => span(mention).Paragraph).ThenBy(mention => span(mention).Start)];

    private static ArraySegment<T> In<T>(T[] mentions, TextSpan within, Func<T, TextSpan> span)
    {
        var first = FirstFrom(mentions, within, span);
        var end = first;
        while (end < mentions.Length && span(mentions[end]) is var here && here.Paragraph == within.Paragraph && here.Start < within.End) end++;
        return new ArraySegment<T>(mentions, first, end - first);
    }

    private static int FirstFrom<T>(T[] mentions, TextSpan within, Func<T, TextSpan> span)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var here = span(mentions[middle]);
            if (here.Paragraph < within.Paragraph || (here.Paragraph == within.Paragraph && here.End <= within.Start)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private (NameMention? Topic, bool IsDominant) TopicOf(NameMention[] names)
    {
        var organisations = names.Where(name => name.Type == NameType.Organisation && !_witnesses.Contains(name.Name)).GroupBy(name => name.Name).ToList();
        var top = organisations.MaxBy(Weight);
        return (top?.First(), top is not null && Weight(top) >= 3 && (top.Count(name => !name.IsReference) > 1 || top.Any(name => name.Span.Paragraph == 0)) && Weight(top) >= 0.5 * organisations.Sum(Weight) && (names[0].Span.Paragraph != 0 || top.Any(name => name.Span.Paragraph == 0)));
    }

    private static int Weight(IEnumerable<NameMention> names) => names.Sum(name => name.Span.Paragraph == 0 ? 3 : 1);
}
