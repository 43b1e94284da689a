using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>A token with its class.</summary>
/// <param name="Token">The token as cut from the sentence.</param>
/// <param name="Class">Its class in this sentence.</param>
/// <param name="Lemma">The base form of a verb, the singular of a noun; else the token in lower case.</param>
/// <param name="Forms">The forms it may have as a verb, whatever its class here.</param>
internal readonly record struct Word(Token Token, WordClass Class, string Lemma, VerbForms Forms)
{
    public string Lower => Token.Lower;

    public bool IsNominal => Class is WordClass.Noun or WordClass.ProperNoun;

    public bool IsVerbal => Class is WordClass.Verb or WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal;
}
