using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>How often a page draws at most.</summary>
internal sealed record PageDraws(double Count);

/// <summary>
/// Reckons how often a page draws at most, forms inside forms included, reckoned before anything is drawn. Ten forms that each draw the next one ten
/// times are a small file, and ten thousand million draws.
/// </summary>
internal sealed class FormDraws(Structure structure, LimitedFilters filters) : IPageFactory<PageDraws>
{
    /// <summary>Forms in forms. Programs nest a few.</summary>
    private const int Deepest = 60;

    private readonly Dictionary<IndirectReference, double> _known = [];

    /// <inheritdoc/>
    public PageDraws Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations annotationProvider)
    {
        _known.Clear();
        var resources = Direct(dictionary.Data.GetValueOrDefault("Resources")) as DictionaryToken ?? pageTreeMembers.ParentResources.LastOrDefault();
        return new PageDraws(Drawn(Contents(dictionary).Sum(Calls), resources, resources, 0));
    }

    /// <summary>Whichever form a call means, it draws no more than the busiest one.</summary>
    private double Drawn(int calls, DictionaryToken? own, DictionaryToken? ofPage, int depth)
    {
        if (calls == 0) return 0;
        if (depth > Deepest) return double.PositiveInfinity;
        var forms = Direct(own?.Data.GetValueOrDefault("XObject")) is DictionaryToken named ? named.Data.Values : [];
        return calls * forms.Select(form => Form(form, ofPage, depth)).DefaultIfEmpty(1).Max();
    }

    private double Form(IToken written, DictionaryToken? ofPage, int depth)
    {
        var reference = (written as IndirectReferenceToken)?.Data;
        // What draws itself is stopped by the parser: it counts once.
        if (reference is { } seen && !_known.TryAdd(seen, 1)) return _known[seen];
        var draws = 1.0;
        if (Direct(written) is StreamToken form && Direct(form.StreamDictionary.Data.GetValueOrDefault("Subtype")) is NameToken { Data: "Form" })
            draws += Drawn(Calls(form), Direct(form.StreamDictionary.Data.GetValueOrDefault("Resources")) as DictionaryToken ?? ofPage, ofPage, depth + 1);
        if (reference is { } known) _known[known] = draws;
        return draws;
    }

    private IEnumerable<StreamToken> Contents(DictionaryToken page) => Direct(page.Data.GetValueOrDefault("Contents")) switch
    {
        StreamToken one => [one],
        ArrayToken several => several.Data.Select(Direct).OfType<StreamToken>(),
        _ => [],
    };

    /// <summary>Operators "Do": each draws a form or a picture (ISO 32000-1, section 8.8).</summary>
    private int Calls(StreamToken stream)
    {
        var content = stream.Decode(filters).Span;
        var calls = 0;
        for (var at = content.IndexOf("Do"u8); at >= 0;)
        {
            if (at > 0 && content[at - 1] <= ' ' && (at + 2 == content.Length || content[at + 2] <= ' ')) calls++;
            content = content[(at + 2)..];
            at = content.IndexOf("Do"u8);
        }

        return calls;
    }

    private IToken? Direct(IToken? written)
    {
        for (var steps = 0; written is IndirectReferenceToken reference && steps < Deepest; steps++) written = structure.GetObject(reference.Data)?.Data;
        return written;
    }
}
