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

    /// <summary>"Acme's", "Acme parent Bolt": what stands after belongs to it, or it to that, so it is no subject itself.</summary>
    public bool IsPossessor => Word(End) is "'s" or "'" or "’" or "parent" || (Word(End) == "-" && Word(End + 1) == "parent");

    public bool FollowsPreposition => Word(BeforeDescription) is "of" or "at" or "by" or "from" or "with" or "for" or "in" or "to" or "on" or "against" or "told" or "like" or "than" or "via" or "between" or "about";

    /// <summary>The token before the name and what it is called right before it: "by" of "by the French firm Acme".</summary>
    private int BeforeDescription
    {
        get
        {
            var at = First - 1;
            if (Descriptions.Shared.SortsOf(Word(at)) is not null)
            {
                at--;
                if (NameWords.Shared.Has(Word(at), WordRole.Nation)) at--;
            }

            return Word(at) is "the" or "a" ? at - 1 : at;
        }
    }

    /// <summary>"a former Acme store": it has nothing to do with the site any more.</summary>
    public bool IsGone => Word(First - 1) == "former" && Word(End) is "location" or "store" or "plant" or "site" or "building" or "factory" or "restaurant" or "headquarters" or "mill" or "office" or "space";

    /// <summary>Whom the news was told, or who tells it: "according to Acme News", "told Acme News", a credit beside a slash.</summary>
    public bool IsSource => !IsReference && (Word(First - 1) is "told" or "formerly" or "/" or "via" or "courtesy"
        || (Who.Whole.Sort == "media" && (Word(First - 2) is "according" || Word(First - 3) is "according" || Word(End) is "reported" or "reports")));

    public NameMention ToMention()
    {
        var whole = Who.Whole;
        return new NameMention(Span, whole.Name, whole.Type ?? NameType.Organisation, IsReference, (whole.Owner?.Whole.Name) ?? whole.Known?.Parent);
    }

    /// <summary>The word at a token of the sentence; empty outside of it.</summary>
    private string Word(int token) => token >= 0 && token < Sentence.Tokens.Count ? Sentence.Tokens[token].Lower : "";
}
