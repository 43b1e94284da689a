using Briefing.Articles;
using Briefing.Index.Terms;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>Whom and what a question names, as the articles found for it know them.</summary>
internal sealed class AskedNames
{
    private readonly HashSet<string> _names = [];
    private readonly List<HashSet<string>> _written = [];

    /// <param name="content">The question.</param>
    /// <param name="readings">The articles its passages were found in.</param>
    public AskedNames(QuestionContent content, IEnumerable<TextReading> readings)
    {
        foreach (var reading in readings)
        {
            foreach (var mention in reading.Names.Where(mention => !mention.IsReference))
            {
                var written = reading.Article.Slice(mention.Span);
                if (!content.Names(mention.Name) && !content.Names(written)) continue;
                if (_names.Add(mention.Name)) _written.Add(Stems(NameKey.Of(written).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }

    /// <summary>It is one of them, by its full name, and so no answer: "who leads AWS" is not "Amazon Web Services".</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>The passage names one of them, by any name or reference its article has for it, or just writes the words.</summary>
    public bool AreIn(TextReading reading, TextSpan passage)
    {
        if (reading.Names.Any(mention => passage.Contains(mention.Span) && _names.Contains(mention.Name))) return true;
        var words = reading.Sentences.Where(sentence => sentence.Span.Overlaps(passage)).SelectMany(sentence => sentence.Tokens);
        var stems = Stems(words.Where(token => token.Kind != TokenKind.Punctuation).Select(token => token.Lower));
        return _written.Exists(name => name.IsSubsetOf(stems));
    }

    private static HashSet<string> Stems(IEnumerable<string> words) => [.. words.Select(word => WordForms.Of(word).Text)];
}
