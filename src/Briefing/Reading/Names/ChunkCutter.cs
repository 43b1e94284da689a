using Briefing.Reading.Figures;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Cuts a capitalised sequence into names: "Ford Motor Co Chairman William Clay" holds a company and a person,
/// "Meanwhile Acme" a company alone.
/// </summary>
internal static class ChunkCutter
{
    private const int LongestShout = 4;

    /// <summary>"National Bancorp" says little; "General Energy Corp" is a firm's name.</summary>
    private const int FewestOfFirm = 3;

    public static void Cut(Sentence sentence, int first, int end, KnownNames known, List<NameChunk> chunks)
    {
        var afterOffice = IsOffice(sentence, first, end);
        if (afterOffice) first++;
        while (first < end && (IsSort(sentence, first, end) || IsFiller(sentence.Tokens[first], first, known.At(sentence, first) is not null) || Counts(sentence, first, end) || IsDay(sentence, first, end, known) || IsNation(sentence, first, end, known))) first++;
        if (first >= end) return;

        if (known.At(sentence, first) is { } listed && listed.End < end && IsForm(sentence, listed.End, end))
        {
            chunks.Add(new NameChunk(sentence, first, end, listed.Organisation));
            return;
        }

        if (known.At(sentence, first) is { } whole && (whole.End >= end || (whole.End == end - 1 && ShareLetters.MayBe(sentence, end - 1))))
        {
            chunks.Add(new NameChunk(sentence, first, whole.End, whole.Organisation, whole.IsAmbiguous));
            return;
        }

        var isOrganisation = OrganisationHeads.Shared.Find(sentence.Tokens[end - 1].Spelling) is not null;
        var start = first;
        var afterTitle = afterOffice || (first > 0 && IsTitle(sentence.Tokens[first - 1]));
        for (var at = first; at < end && !isOrganisation;)
        {
            var name = known.At(sentence, at);
            if (name is null or { IsAmbiguous: true } && IsTitle(sentence.Tokens[at]))
            {
                if (!afterTitle || at > start + 1) AddName(sentence, start, at, afterTitle, known, chunks);
                at++;
                while (at < end && sentence.Tokens[at].Kind == TokenKind.Punctuation || (at < end && sentence.Tokens[at].Lower is "of" or "for")) at++;
                (start, afterTitle) = (at, true);
                continue;
            }

            at = Math.Max(at + 1, name?.End ?? 0);
        }

        AddName(sentence, start, end, afterTitle, known, chunks);
    }

    /// <summary>"(General Motors) Corp", "(British Petroleum) Co PLC": the legal form of a well-known name, which leaves no doubt of it.</summary>
    private static bool IsForm(Sentence sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Punctuation && !OrganisationHeads.Shared.IsForm(sentence.Tokens[at].Spelling)) return false;
        }

        return true;
    }

    /// <summary>Many firms' names end in "AI"; no other such word ends a name.</summary>
    private static bool IsNoName(Token token) => token.Lower != "ai" && NameWords.Shared.Has(token.Spelling, WordRole.NotName) && OrganisationHeads.Shared.Find(token.Spelling) is null;

    private static bool IsTitle(Token token) => NameWords.Shared.Has(token.Spelling, WordRole.Title);

    /// <summary>A capitalised function word at the head of a sentence, or a legal form with nothing before it.</summary>
    private static bool IsFiller(Token token, int at, bool isKnown) =>
        !isKnown && (NameWords.Shared.Has(token.Spelling, WordRole.Starter) || token.Kind == TokenKind.Punctuation || (at == 0 && token.Lower is "former"));

    /// <summary>"Startup Acme", "Retailer Acme" at the head of a sentence: what it is, no part of the name.</summary>
    private static bool IsSort(Sentence sentence, int at, int end) => at == 0 && end - at > 1 && NameWords.Shared.Has(sentence.Tokens[at].Spelling, WordRole.Lead);

    /// <summary>"Secretary of (State Jane Roe)", "Chief of (Staff Jane Roe)": the end of an office, no part of the name.</summary>
    private static bool IsOffice(Sentence sentence, int at, int end) =>
        at > 1 && end - at > 1 && sentence.Tokens[at].Lower is ("state" or "staff") && sentence.Tokens[at - 1].Lower == "of" && IsTitle(sentence.Tokens[at - 2]);

    /// <summary>"Five Acme stores" at the head of a sentence: so many, no part of the name.</summary>
    private static bool Counts(Sentence sentence, int at, int end) =>
        (at == 0 || sentence.Tokens[at - 1].Lower is ":" or "—" or "–") && end - at > 1 && end < sentence.Tokens.Count && sentence.Tokens[end] is { Kind: TokenKind.Word, IsCapitalized: false } thing && thing.Lower.EndsWith('s')
        && (NameWords.Shared.Has(sentence.Tokens[at].Spelling, WordRole.Quantity) || FigureWords.Shared.Of(sentence.Tokens[at].Spelling) is FigureRole.Number or FigureRole.Many);

    /// <summary>"On Monday Acme said", "In March Acme closed": the day is no part of the name.</summary>
    private static bool IsDay(Sentence sentence, int at, int end, KnownNames known) =>
        at > 0 && end - at > 1 && NameWords.Shared.Has(sentence.Tokens[at].Spelling, WordRole.Calendar)
        && (NameWords.Shared.Has(sentence.Tokens[at - 1].Spelling, WordRole.DayLead) || known.At(sentence, at + 1) is not null);

    /// <summary>"Russian Acme (stores)": where they are, no part of a well-known name; the "Russian Acme League" is another.</summary>
    private static bool IsNation(Sentence sentence, int at, int end, KnownNames known) =>
        end - at > 1 && end < sentence.Tokens.Count && !sentence.Tokens[end].IsCapitalized && NameWords.Shared.Has(sentence.Tokens[end].Spelling, WordRole.Staff) && NameWords.Shared.Has(sentence.Tokens[at].Spelling, WordRole.Nation) && known.At(sentence, at) is null && known.At(sentence, at + 1) is { IsAmbiguous: false } name && name.End >= end;

    private static void AddName(Sentence sentence, int first, int end, bool afterTitle, KnownNames known, List<NameChunk> chunks)
    {
        while (end > first && (sentence.Tokens[end - 1].Kind == TokenKind.Punctuation || IsNoName(sentence.Tokens[end - 1]) || ShareLetters.Are(sentence.Tokens[end - 1]))) end--;
        while (first < end && sentence.Tokens[first].Kind == TokenKind.Punctuation) first++;
        if (first >= end || NameWords.Shared.Has(sentence.Tokens[end - 1].Spelling, WordRole.Geo)) return;
        if (end - first == 1 && sentence.Tokens[first].Lower == "ai") return;

        if (IsShouted(sentence, first, end) || IsBare(sentence, first, end)) return;

        var name = known.At(sentence, first);
        if (name is { } listed && listed.End == end - 1 && ShareLetters.MayBe(sentence, end - 1)) end--;
        chunks.Add(name is { } match && match.End >= end
            ? new NameChunk(sentence, first, end, match.Organisation, match.IsAmbiguous, afterTitle)
            : new NameChunk(sentence, first, end, AfterTitle: afterTitle));
    }

    /// <summary>Words set in capitals for their own sake.</summary>
    private static bool IsShouted(Sentence sentence, int first, int end) =>
        end - first >= LongestShout && !sentence.Source.AsSpan(sentence.Tokens[first].Start, sentence.Tokens[end - 1].End - sentence.Tokens[first].Start).ContainsAnyInRange('a', 'z');

    /// <summary>"Financial Services", "Central Bank": nothing in it says which.</summary>
    private static bool IsBare(Sentence sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var word = sentence.Tokens[at].Lower;
            if (OrganisationHeads.Shared.Find(word) is null && !NameWords.Shared.Has(word, WordRole.Generic)) return false;
        }

        return !OrganisationHeads.Shared.IsForm(sentence.Tokens[end - 1].Spelling) || end - first < FewestOfFirm;
    }
}
