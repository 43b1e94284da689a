using System.Runtime.CompilerServices;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// The key under which spellings of one name meet: case, punctuation, a leading "the", possessives, initials' dots and
/// legal forms at the end ("Inc.", "Corp") do not count.
/// </summary>
internal static class NameKey
{
    private const int UsualLength = 64;

    public static string Of(string name) => Of(name, 0, name.Length);

    public static string Of(string source, int start, int end) => Of(Tokenizer.Tokenize(source, start, end));

    public static string Of(TokenList tokens) => Of(tokens, 0, tokens.Count);

    public static string Of(TokenList tokens, int first, int end)
    {
        if (first < end && tokens[first].Lower == "the" && end - first > 1) first++;
        while (end - first > 1 && tokens[end - 1].Lower is "'s" or "." or "," or "'") end--;
        end = WithoutForms(tokens, first, end);

        if (end - first == 1) return Plain(tokens[first].Lower);
        var key = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[UsualLength]);
        var length = 0;
        for (var at = first; at < end; at++)
        {
            var word = Plain(tokens[at].Lower);
            if (word.Length == 0) continue;
            if (length > 0 && tokens[at].Kind != TokenKind.Ideograph) key.AppendLiteral(" ");
            key.AppendLiteral(word);
            length += word.Length;
        }

        return key.ToStringAndClear();
    }

    private static int WithoutForms(TokenList tokens, int first, int end)
    {
        while (end - first > 1)
        {
            var last = tokens[end - 1];
            var endsInAnd = last.Lower == "and" && end < tokens.Count && tokens[end].Lower is "co" or "company";
            if (!endsInAnd && (last.Kind == TokenKind.Punctuation ? last.Lower is not ("." or "," or "&") : !OrganisationHeads.Shared.IsForm(last.Spelling))) return end;
            end--;
        }

        return end;
    }

    private static string Plain(string word) => word switch
    {
        "&" => "and",
        "'s" => "s",
        Tokenizer.ShortAnd => "n",
        _ when char.IsPunctuation(word[0]) => "",
        _ when word.Contains('.', StringComparison.Ordinal) && !word.Contains(".c", StringComparison.Ordinal) => word.Replace(".", "", StringComparison.Ordinal),
        _ => word,
    };
}
