using Briefing.Articles;

namespace Bot.Commands.AnswerText;

/// <summary>What a stretch of an answer is, for the writer that gives it colour, bold or a link.</summary>
public enum SpanRole
{
    Plain,

    /// <summary>What was understood of the question, and the headings of groups.</summary>
    Heading,

    /// <summary>Who, what, where, when of a finding.</summary>
    Label,

    /// <summary>Verbatim words of an article.</summary>
    Quote,

    /// <summary>Those of them that answer.</summary>
    Marked,

    /// <summary>A citation's number, in the findings and in the list of sources.</summary>
    Number,

    /// <summary>Title, publisher, date of a source.</summary>
    Source,

    /// <summary>A sentence about the bot or the counting.</summary>
    Note,
}

/// <param name="Text">What to show; holds no control characters and no line break.</param>
/// <param name="Role">What it is.</param>
/// <param name="Citation">What a number stands for; a writer that has links makes one of it.</param>
public sealed record AnswerSpan(string Text, SpanRole Role = SpanRole.Plain, Citation? Citation = null);

/// <param name="Indent">Depth: 0 headings, 1 findings and sources, 2 quotes.</param>
/// <param name="Spans">Empty for an empty line.</param>
public sealed record AnswerLine(int Indent, IReadOnlyList<AnswerSpan> Spans)
{
    /// <summary>An article's words begin with this span: a quotation mark goes before it.</summary>
    public bool OpensQuote(int span) => IsQuoted(span) && !IsQuoted(span - 1);

    /// <summary>An article's words end with this span: a quotation mark goes after it.</summary>
    public bool ClosesQuote(int span) => IsQuoted(span) && !IsQuoted(span + 1);

    private bool IsQuoted(int span) => span >= 0 && span < Spans.Count && Spans[span].Role is SpanRole.Quote or SpanRole.Marked;
}

/// <summary>A reply laid out once: lines of spans that a terminal colours, a file takes as they are and a channel translates.</summary>
public sealed record AnswerDocument(IReadOnlyList<AnswerLine> Lines);
