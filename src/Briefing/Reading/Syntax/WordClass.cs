namespace Briefing.Reading.Syntax;

/// <summary>The part of a word in its sentence, as far as finding clauses needs it.</summary>
internal enum WordClass
{
    Noun,
    ProperNoun,
    Pronoun,
    Possessive,
    Determiner,
    Number,

    /// <summary>A weekday, month or "today": no thing that acts or is acted on.</summary>
    Time,
    Adjective,
    Adverb,
    Verb,
    Be,
    Have,
    Do,
    Modal,
    To,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Negation,
    Comma,
    Quote,

    /// <summary>A dash, bracket, colon, semicolon or the end of the sentence.</summary>
    Break,
    Other,
}

/// <summary>The forms a verb's spelling allows; "cut" allows three.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
