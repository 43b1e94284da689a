using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bot.Commands.AnswerText;

namespace Bot.Web;

/// <summary>Builds a page of the reader. Words go through <see cref="Text"/>, which encodes; only <see cref="Raw"/> writes tags.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    /// <param name="title">The page's title.</param>
    /// <param name="language">A BCP 47 tag; English for what is none.</param>
    public HtmlPage(string title, string? language = null)
    {
        var tag = language is { Length: > 0 and <= 35 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : "en";
        Raw($"<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>").Text(title);
        Raw("</title>\n<link rel=\"stylesheet\" href=\"/reader.css\">\n</head>\n<body>\n");
    }

    public HtmlPage Raw(string tags)
    {
        _html.Append(tags);
        return this;
    }

    /// <summary>Words of strangers: encoded for text and quoted attributes, without characters that turn the direction of writing.</summary>
    public HtmlPage Text(string words)
    {
        _html.Append(Encoder.Encode(VisibleText.Of(words)));
        return this;
    }

    public override string ToString() => _html + "</body>\n</html>\n";
}
