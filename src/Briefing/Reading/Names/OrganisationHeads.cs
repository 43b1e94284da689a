using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>How a word makes a capitalised name an organisation's.</summary>
internal enum HeadUse
{
    /// <summary>A legal form, no part of the short name: "Inc".</summary>
    Form,

    /// <summary>The name ends in it: "Acme Airlines".</summary>
    Last,

    /// <summary>It may lead, too: "Bank of …".</summary>
    Of,

    /// <summary>A unit or place of work that belongs to somebody: "Shanghai AI Lab".</summary>
    Site,
}

/// <summary>A head word of organisations' names and the sort of organisation it makes.</summary>
internal sealed record OrganisationHead(string Sort, HeadUse Use);

/// <summary>The words of <c>organisation-heads.tsv</c>.</summary>
internal sealed class OrganisationHeads
{
    private readonly WordTable<OrganisationHead> _heads =
        WordTable.Of(LexiconFile.Table("names/organisation-heads.tsv"), row => row[0], row => new OrganisationHead(row[1], Enum.Parse<HeadUse>(row[2], ignoreCase: true)));

    public static OrganisationHeads Shared { get; } = new();

    /// <summary>Null when <paramref name="word"/> (in lower case) makes no name an organisation's.</summary>
    public OrganisationHead? Find(string word) => _heads.GetValueOrDefault(word);

    /// <inheritdoc cref="Find(string)"/>
    public OrganisationHead? Find(SpeltWord word) => _heads.GetValueOrDefault(word);

    public bool IsForm(SpeltWord word) => Find(word) is { Use: HeadUse.Form };

    /// <summary>"Acme Corp": the name ends in a legal form.</summary>
    public bool HasForm(string name) => Find(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is { Use: HeadUse.Form };

    /// <summary>The head that makes the words an organisation's name: the last word, or the one before "of".</summary>
    public OrganisationHead? HeadOf(NameChunk chunk)
    {
        OrganisationHead? form = null;
        for (var at = chunk.Count - 1; at >= 0; at--)
        {
            var head = Find(chunk[at].Spelling);
            if (head is { Use: HeadUse.Form }) form ??= head;
            else if (head is not null && (at == chunk.Count - 1 || form is not null)) return head;
            else if (chunk[at].Kind == TokenKind.Word) break;
        }

        for (var at = 0; at + 1 < chunk.Count && form is null; at++)
        {
            if (chunk[at + 1].Lower is "of" or "for" && Find(chunk[at].Spelling) is { Use: HeadUse.Of or HeadUse.Site } head) return head;
        }

        return form;
    }
}
