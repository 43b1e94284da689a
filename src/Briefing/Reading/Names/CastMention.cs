using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Tokens of a sentence that name or stand for a character.</summary>
/// <param name="Sentence">Where they stand.</param>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last.</param>
/// <param name="Who">Whom they name.</param>
/// <param name="IsReference">A pronoun or a description.</param>
internal sealed record CastMention(Sentence Sentence, int First, int End, Character Who, bool IsReference = false)
{
    public TextSpan Span => new(Sentence.Span.Paragraph, Sentence.Tokens[First].Start, Sentence.Tokens[End - 1].End);

    /// <summary>"Acme's": what stands after belongs to it, so it is no subject itself.</summary>
    public bool IsPossessor => End < Sentence.Tokens.Count && Sentence.Tokens[End].Lower is "'s" or "'" or "’";

    public bool FollowsPreposition => First > 0 && Sentence.Tokens[First - 1].Lower is "of" or "at" or "by" or "from" or "with" or "for" or "in" or "to" or "on" or "against" or "told" or "like" or "than" or "via" or "between" or "about";

    public NameMention ToMention()
    {
        var whole = Who.Whole;
        return new NameMention(Span, whole.Name, whole.Type ?? NameType.Organisation, IsReference, (whole.Owner?.Whole.Name) ?? whole.Known?.Parent);
    }
}
