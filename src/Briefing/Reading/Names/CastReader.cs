using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Reads the names of an article's running text into its cast, and says where each stands.</summary>
internal sealed class CastReader(KnownNames known, ChunkReader chunkReader, NameEvidence evidence, PlaceSpans places)
{
    public Cast Cast { get; } = new(evidence);

    /// <returns>The mentions of each sentence, in order; none for headlines.</returns>
    public List<CastMention>[] Read(IReadOnlyList<Sentence> sentences, bool[] headlines)
    {
        var chunks = new List<NameChunk>[sentences.Count];
        for (var index = 0; index < sentences.Count; index++)
        {
            chunks[index] = [];
            if (headlines[index]) continue;
            chunkReader.Read(sentences[index], chunks[index]);
            chunks[index].RemoveAll(IsNoName);
            Gather(chunks[index]);
            if (index > 0 && chunks[index - 1] is [{ First: 0 } subject, ..]) evidence.WeighSubject(subject, sentences[index], Cast.Find(subject));
        }

        Cast.Settle();
        return [.. chunks.Select(Cited)];
    }

    /// <summary>A place, or the place of "Shanghai-based".</summary>
    private bool IsNoName(NameChunk chunk)
    {
        if (chunk.Known is not null) return false;
        if (chunk is { First: 0, Count: > 1 } && chunk[0].Lower == "new" && places.Contains(chunk.Span with { Start = chunk[1].Start })) return true;
        if (IsNation(chunk)) return true;
        if (!places.Contains(chunk.Span)) return chunk.Count == 1 && chunk.After() is { Lower: "-" } hyphen && hyphen.Start == chunk.Last.End;
        Cast.Place(chunk.Key);
        return true;
    }

    /// <summary>"a Thai (restaurant)": of what country or sort, not whose.</summary>
    private static bool IsNation(NameChunk chunk) =>
        chunk.Count == 1 && chunk.After() is { Kind: TokenKind.Word, IsCapitalized: false } && NameWords.Shared.Has(chunk.Last.Spelling, WordRole.Nation);

    private void Gather(List<NameChunk> chunks)
    {
        for (var index = 0; index < chunks.Count; index++)
        {
            var character = Cast.Add(chunks[index]);
            if (OwnerOf(chunks[index], character) is { } owner) character.Owner ??= Cast.Know(owner);
            if (index + 1 < chunks.Count && IsDefined(chunks[index], chunks[index + 1]))
            {
                Cast.Define(character, chunks[index + 1]);
                character.AsOrganisation++;
                index++;
            }
        }
    }

    /// <summary>"Deep Graph Library (DGL)".</summary>
    private static bool IsDefined(NameChunk whole, NameChunk shortForm) =>
        shortForm.First == whole.End + 1 && whole.After().Lower == "(" && shortForm.After().Lower == ")" && shortForm.Count == 1
        && Initials.Fit(shortForm.Words, whole.Words);

    /// <summary>"AWS Shanghai AI Research Institute": the well-known name that a unit's name begins with.</summary>
    private Organisation? OwnerOf(NameChunk chunk, Character character) =>
        chunk.Known is null && character.Sort is "institute" && known.At(chunk.Sentence, chunk.First) is { IsAmbiguous: false } name && name.End < chunk.End && !IsSponsored(chunk, name.End) ? name.Organisation : null;

    /// <summary>"Acme Center", "Acme Transit Center": a hall or station that has only its name from it.</summary>
    private static bool IsSponsored(NameChunk chunk, int next) =>
        chunk.Last.Lower is "center" or "centre" && (next == chunk.End - 1 || NameWords.Shared.Has(chunk.Sentence.Tokens[chunk.End - 2].Spelling, WordRole.Venue));

    private List<CastMention> Cited(List<NameChunk> chunks)
    {
        var mentions = new List<CastMention>(chunks.Count);
        foreach (var chunk in chunks)
        {
            var character = Cast.Find(chunk);
            if (character?.Whole is { Type: not null } && IsCertain(chunk, character)) mentions.Add(new CastMention(chunk.Sentence, chunk.First, chunk.End, character));
            else if (character is not { Type: NameType.Person } && chunk.Known is null) AddInner(chunk, mentions);
        }

        return mentions;
    }

    /// <summary>The well-known names inside of words that are no name as a whole: "Acme" of "Acme Widget Day".</summary>
    private void AddInner(NameChunk chunk, List<CastMention> mentions)
    {
        for (var at = chunk.First; at < chunk.End;)
        {
            var inner = known.At(chunk.Sentence, at);
            if (inner is { IsAmbiguous: false } name && name.End <= chunk.End)
            {
                mentions.Add(new CastMention(chunk.Sentence, at, name.End, Cast.Know(name.Organisation)));
            }

            at = inner?.End ?? at + 1;
        }
    }

    /// <summary>A single word at the head of a sentence is a name only if it stands as one elsewhere.</summary>
    private static bool IsCertain(NameChunk chunk, Character character) =>
        chunk.Count > 1 || !chunk.IsInitial || character.FirmMentions > 0 || character.Known is not null || character.ShortFor is not null || character.Whole.AsPerson > 0;
}
