using Briefing.Articles;

namespace Briefing.Reading.Names;

public enum NameType
{
    Organisation,
    Person,
    Product,

    /// <summary>A definite group without a name of its own: "Western tech giants".</summary>
    Group,
}

/// <summary>A name in a text, or words that stand for one ("AWS", "the institute", "its").</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Name">The fullest name the article (or the list of well-known organisations) has for it.</param>
/// <param name="Type">What sort of name.</param>
/// <param name="IsReference">The words are a pronoun or a description resolved to their antecedent, not a name.</param>
/// <param name="Owner">The organisation that a unit or site belongs to, as far as the article or the list of well-known organisations tells; else null.</param>
public sealed record NameMention(TextSpan Span, string Name, NameType Type, bool IsReference = false, string? Owner = null);
