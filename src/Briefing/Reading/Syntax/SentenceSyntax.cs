using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>A sentence with the class of each word and its chunks: what a reader of events walks on.</summary>
internal sealed class SentenceSyntax
{
    private readonly int[] _chunkOf;
    private VerbFrame?[]? _frames;
    private FrameReader? _reader;

    private SentenceSyntax(Sentence sentence, Word[] words, List<Chunk> chunks)
    {
        (Sentence, Words, Chunks) = (sentence, words, chunks);
        _chunkOf = new int[words.Length];
        for (var at = 0; at < chunks.Count; at++) Array.Fill(_chunkOf, at, chunks[at].First, chunks[at].Last - chunks[at].First + 1);
    }

    public Sentence Sentence { get; }

    public Word[] Words { get; }

    public List<Chunk> Chunks { get; }

    public static SentenceSyntax Of(Sentence sentence)
    {
        var words = Tagger.Tag(sentence);
        return new SentenceSyntax(sentence, words, Chunker.Cut(words));
    }

    /// <summary>Index of the chunk that holds the word.</summary>
    public int ChunkAt(int word) => _chunkOf[word];

    /// <summary>What the clause of a verb group holds. Read when it is first asked for: many ask for the same.</summary>
    public VerbFrame FrameOf(int verb) => (_frames ??= new VerbFrame?[Chunks.Count])[verb] ??= (_reader ??= new FrameReader(this)).Read(verb);

    public ReadOnlySpan<Word> WordsOf(Chunk chunk) => Words.AsSpan(chunk.First, chunk.Last - chunk.First + 1);

    public Word HeadOf(Chunk chunk) => Words[chunk.Head];

    public TextSpan SpanOf(int firstWord, int lastWord) =>
        Sentence.Span with { Start = Words[firstWord].Token.Start, End = Words[lastWord].Token.End };

    public TextSpan SpanOf(Chunk chunk) => SpanOf(chunk.First, chunk.Last);

    public string TextOf(int firstWord, int lastWord) => Sentence.Source[Words[firstWord].Token.Start..Words[lastWord].Token.End];

    /// <summary>The chunks with their kinds, for tests: "[IBM] (has closed) [its lab]".</summary>
    public override string ToString() => string.Join(' ', Chunks.Select(Show));

    private string Show(Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.NounPhrase => $"[{TextOf(chunk.First, chunk.Last)}]",
        ChunkKind.VerbGroup => $"({TextOf(chunk.First, chunk.Last)})",
        _ => TextOf(chunk.First, chunk.Last),
    };
}
