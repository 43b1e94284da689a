using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Briefing.Tests.Intake.Documents;

/// <summary>Makes PDFs as a newspaper's programs do: letters at places.</summary>
internal sealed class PdfMaker : IDisposable
{
    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _font;

    public PdfMaker() => _font = _document.AddStandard14Font(Standard14Font.TimesRoman);

    public PdfDocumentBuilder.DocumentInformationBuilder Information => _document.DocumentInformation;

    public PdfPageBuilder Page() => _document.AddPage(PageSize.A4);

    /// <summary>Lines one below the other, from the given place down.</summary>
    public void Lines(PdfPageBuilder page, double left, double top, double size, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], size, new PdfPoint(left, top - i * size * 1.2), _font);
    }

    public byte[] Build() => _document.Build();

    public void Dispose() => _document.Dispose();

    /// <summary>Objects written by hand, numbered from 1, the first being the catalogue.</summary>
    public static byte[] ByHand(params byte[][] objects)
    {
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Length;
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
        file.Write(Encoding.ASCII.GetBytes($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }

    public static byte[] Plain(string text) => Encoding.ASCII.GetBytes(text);

    public static byte[] Stream(string dictionary, byte[] content) => [.. Plain($"<< {dictionary} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8];

    /// <summary>Zeros, packed to a thousandth of their size.</summary>
    public static byte[] PackedZeros(long count)
    {
        var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written < count; written += zeros.Length) packer.Write(zeros);
        }

        return packed.ToArray();
    }
}
