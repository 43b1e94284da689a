using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events.Amounts;
using Briefing.Reading.Events.Chinese;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>
/// Finds what an article says happened, is happening or will, by the kinds of the lexicon. Only sentences with a trigger word
/// are analysed. Immutable; one instance serves all threads.
/// </summary>
public sealed class EventReader
{
    /// <summary>Tokens; the longest sentences of edited text have some 150.</summary>
    private const int LongestSentence = 250;
    private const int MostCandidates = 500;

    private readonly Gazetteer _gazetteer;
    private readonly Organisations _organisations;
    private readonly TriggerIndex _triggers;
    private readonly KindTurns _turns;
    private readonly ChineseEventReader _chinese;
    private readonly Hearsay _hearsay = new();

    public EventReader(EventKinds kinds, Gazetteer gazetteer, Organisations organisations)
    {
        Kinds = kinds;
        _gazetteer = gazetteer;
        _organisations = organisations;
        _triggers = new TriggerIndex(kinds);
        _turns = new KindTurns(kinds);
        _chinese = new ChineseEventReader(kinds);
    }

    public EventKinds Kinds { get; }

    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences, the title's first.</param>
    /// <param name="dates">Its times, and when it was written.</param>
    /// <param name="places">Its places, with their roles.</param>
    /// <param name="names">Its names and what stands for them.</param>
    public IReadOnlyList<Event> Read(
        Article article, IReadOnlyList<Sentence> sentences, DateReading dates, IReadOnlyList<PlaceMention> places, IReadOnlyList<NameMention> names)
    {
        var mentions = new ArticleMentions(article, _organisations, sentences, dates, places, names);
        var candidates = new List<EventCandidate>();
        var caused = sentences is [{ Span.Paragraph: 0 } title, ..] ? _turns.CausedBy(title) : TitleCauses.None;
        Sentence? before = null;
        foreach (var sentence in sentences.Any(IsOverlong) ? sentences.SelectMany(Pieces) : sentences)
        {
            if (candidates.Count > MostCandidates) break;
            if (!sentence.IsQuestion)
            {
                if (_triggers.CluesIn(sentence) is var clues and not 0) ReadSentence(sentence, clues, before, mentions, caused, candidates);
                candidates.AddRange(_chinese.Read(sentence, mentions));
            }

            before = sentence.IsHeading ? null : sentence;
        }

        var writer = new EventWriter(dates.Clock, mentions, new EventPlaces(mentions, _gazetteer, new SiteTowns(article, mentions, _gazetteer), new NamePlaces(article, mentions), new HomeTown(article, mentions.Places, _gazetteer), new ArticleCountry(_gazetteer, mentions)), new CountsElsewhere(sentences, mentions), _turns, _gazetteer);
        var groups = new EventMerger(mentions, dates.Clock, _gazetteer).Merge(candidates);
        return [.. groups.Select(group => writer.Write(group, groups)).OfType<Event>()];
    }

    /// <summary>A line without ends of sentences is read in pieces, so that reading stays linear in its length.</summary>
    private static IEnumerable<Sentence> Pieces(Sentence sentence)
    {
        if (!IsOverlong(sentence)) return [sentence];
        return sentence.Tokens.Chunk(LongestSentence).Select(tokens => sentence with { Tokens = new TokenList(tokens), Span = sentence.Span with { Start = tokens[0].Start, End = tokens[^1].End } });
    }

    private static bool IsOverlong(Sentence sentence) => sentence.Tokens.Count > LongestSentence;

    /// <summary>Most sentences with a trigger's word have it as another word ("a close friend"): what reads a verb or noun is made when one is there.</summary>
    private void ReadSentence(Sentence sentence, ulong clues, Sentence? before, ArticleMentions mentions, TitleCauses caused, List<EventCandidate> candidates)
    {
        var syntax = SentenceSyntax.Of(sentence);
        var phrases = new Phrases(syntax, mentions, before);
        VerbEventReader? verbs = null;
        NounEventReader? nouns = null;
        for (var chunk = 0; chunk < syntax.Chunks.Count; chunk++)
        {
            var candidate = syntax.Chunks[chunk].Kind switch
            {
                ChunkKind.VerbGroup when TriggerIndex.HasAny(_triggers.VerbsOf(phrases.Head(chunk).Lemma), clues) => (verbs ??= new VerbEventReader(phrases, _triggers, clues, _hearsay)).Read(chunk),
                ChunkKind.NounPhrase when !_triggers.NounsOf(phrases.Head(chunk).Lemma).IsEmpty => (nouns ??= new NounEventReader(phrases, _triggers, _hearsay)).Read(chunk),
                _ => null,
            };
            if (candidate is not null) candidates.Add(Consequences.Of(_turns.Apply(candidate, syntax, caused), candidates, sentence, before, mentions));
        }
    }
}
