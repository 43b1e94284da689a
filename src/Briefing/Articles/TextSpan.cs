namespace Briefing.Articles;

/// <summary>A place in an article. Offsets are UTF-16 code units, the end exclusive; in paragraph 0 they count in the title, else in the text.</summary>
public readonly record struct TextSpan(int Paragraph, int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Paragraph == other.Paragraph && Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Paragraph == other.Paragraph && Start < other.End && other.Start < End;
}
