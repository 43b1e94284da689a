using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Finds definite groups without a name of their own: "Western tech giants", "hundreds of foreign companies".</summary>
internal sealed class GroupReader
{
    private readonly ILookup<string, string> _words = LexiconFile.Table("names/groups.tsv").ToLookup(row => row[0], row => row[1]);
    private readonly WordSet _nouns;
    private readonly WordSet _quantities;
    private readonly WordSet _vague;
    private readonly WordSet _origins;
    private readonly WordSet _kinds;

    public GroupReader()
    {
        _nouns = new WordSet(_words["noun"]);
        _quantities = new WordSet(_words["quantity"]);
        _vague = new WordSet(_words["vague"]);
        _origins = new WordSet(_words["origin"]);
        _kinds = new WordSet(_words["kind"]);
    }

    /// <summary>Whether a group ends with a token, and where it begins.</summary>
    /// <param name="sentence">Not a headline.</param>
    /// <param name="places">What of it is a place or its adjective.</param>
    /// <param name="last">The token.</param>
    /// <param name="first">The first token of the group.</param>
    public bool EndsAt(Sentence sentence, PlaceSpans places, int last, out int first)
    {
        first = -1;
        ref readonly var token = ref sentence.Tokens[last];
        if (last == 0 || token.IsCapitalized || !_nouns.Contains(token.Spelling)) return false;
        first = FirstOf(sentence, last, places);
        return first >= 0;
    }

    /// <summary>The first token of the group; -1 when nothing makes it definite, or somebody owns it.</summary>
    private int FirstOf(Sentence sentence, int noun, PlaceSpans places)
    {
        var first = -1;
        var at = noun - 1;
        for (; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (_origins.Contains(token.Spelling) || places.Contains(sentence, token)) first = at;
            else if (!_kinds.Contains(token.Spelling) && !_vague.Contains(token.Spelling) && token.Lower != "-") break;
        }

        while (at >= 0 && first == at + 1 && sentence.Tokens[first].IsCapitalized && sentence.Tokens[at] is { IsCapitalized: true, Kind: TokenKind.Word } && !_quantities.Contains(sentence.Tokens[at].Lower) && sentence.Tokens[at].Lower is not ("the" or "in" or "at" or "and")) first = at--;
        if (at >= 0 && sentence.Tokens[at].Lower is "'s" or "'" or "’" or "its" or "their" or "our" or "his" or "her") return -1;
        if (at >= 1 && sentence.Tokens[at].Lower == "of" && _quantities.Contains(sentence.Tokens[at - 1].Lower)) return at - 1;
        if (at >= 0 && first >= 0 && _quantities.Contains(sentence.Tokens[at].Lower)) return at;
        return first;
    }
}
