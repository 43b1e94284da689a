using Briefing.Reading.Text;

namespace Briefing.Reading.Names.Chinese;

/// <summary>
/// Finds the names of one clause, from left to right. Characters that are no word of the list run on until a word says what
/// they are: "安达软件" + "公司" an organisation, "蓝海" + "汽车" + "考虑" one, too, "李明" after "发言人" a person.
/// </summary>
internal ref struct ChineseClauseReader(ReadOnlySpan<char> clause, int offset)
{
    private const int ShortestBase = 2;
    private const int LongestSubject = 8;
    private const int LongestName = 16;
    private const int LongestPart = 6;
    private const char Dot = '·';

    /// <summary>What a year, month or day in digits ends in.</summary>
    private const string TimeUnits = "年月日号號";

    private static readonly ChineseNameWords Words = ChineseNameWords.Shared;

    private readonly ReadOnlySpan<char> _clause = clause;
    private readonly List<ChineseName> _names = [];
    private int _run = -1;
    private int _trade = -1;
    private bool _isAtHead = true;

    public List<ChineseName> Read()
    {
        for (var at = 0; at < _clause.Length;) at = Take(at);
        EndRun(_clause.Length, ChineseRole.None);
        return _names;
    }

    private int Take(int at)
    {
        if (_run >= 0 && DayLength(_clause[at..]) is > 0 and var day)
        {
            EndRun(at, ChineseRole.Time);
            return at + day;
        }

        var (length, role) = Words.At(_clause[at..]);
        switch (role)
        {
            case ChineseRole.None when IsNameCharacter(_clause[at]):
                Begin(at);
                return at + 1;
            case ChineseRole.Region:
                Begin(at);
                return at + length;
            case ChineseRole.Trade:
                Begin(at);
                return _trade = at + length;
            case ChineseRole.Head when _run >= 0 && at - _run >= ShortestBase:
                return TakeOrganisation(at + length);
            case ChineseRole.Head when _run >= 0 || _clause.Slice(at, length) is not ("公司" or "集团"):
                Begin(at);
                return at + length;
            case ChineseRole.Head or ChineseRole.Reference:
                EndRun(at, role);
                _names.Add(new ChineseName(offset + at, offset + at + length, null));
                _isAtHead = false;
                return at + length;
            case ChineseRole.Title:
                EndRun(at, role);
                _isAtHead = false;
                return TakePerson(at + length);
            default:
                EndRun(at, role);
                _isAtHead &= role is ChineseRole.Common or ChineseRole.Time;
                return at + Math.Max(1, length);
        }
    }

    /// <summary>"3月" behind a name: a time in digits; 0 for none.</summary>
    private static int DayLength(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && TimeUnits.Contains(rest[digits], StringComparison.Ordinal) ? digits + 1 : 0;
    }

    private void Begin(int at)
    {
        if (_run < 0) _run = at;
    }

    /// <summary>A run that ends in a head, with the heads that follow at once: "安达银行" + "分行".</summary>
    private int TakeOrganisation(int end)
    {
        while (end < _clause.Length && Words.At(_clause[end..]) is (> 0, ChineseRole.Head or ChineseRole.Trade) next) end += next.Length;
        if (end - _run <= LongestName) _names.Add(new ChineseName(offset + _run, offset + end, NameType.Organisation));
        (_run, _trade, _isAtHead) = (-1, -1, false);
        return end;
    }

    private int TakePerson(int at)
    {
        var length = PersonLength(at);
        if (length > 0) _names.Add(new ChineseName(offset + at, offset + at + length, NameType.Person));
        return at + length;
    }

    /// <summary>A family name with one or two characters, or a foreign name with a dot inside; 0 for none.</summary>
    private readonly int PersonLength(int at)
    {
        var rest = _clause[at..];
        var end = 0;
        while (end < rest.Length && IsNameCharacter(rest[end]) && (rest[..end].Contains(Dot) ? Words.At(rest[end..]).Length == 0 : end < LongestPart)) end++;
        if (rest[..end].Contains(Dot)) return end;

        var family = Words.FamilyAt(rest);
        if (family == 0 || rest.Length == family || !IsNameCharacter(rest[family])) return 0;
        var isLonger = rest.Length > family + 1 && IsNameCharacter(rest[family + 1]) && Words.At(rest[(family + 1)..]).Length == 0;
        return family + (isLonger ? 2 : 1);
    }

    /// <summary>What stood before a word of that role: an organisation or a person when it can only be one.</summary>
    private void EndRun(int end, ChineseRole next)
    {
        if (_run < 0) return;
        var run = _clause[_run..end];
        if (!run.ContainsAnyExceptInRange('0', '9'))
        {
            _run = -1;
            return;
        }

        var isSubject = next is ChineseRole.Announces or ChineseRole.Time && _isAtHead && run.Length is >= ShortestBase and <= LongestSubject;
        var isTrade = _trade == end && next is ChineseRole.Announces or ChineseRole.Acts or ChineseRole.Time && run.Length > ShortestBase;
        if (run.Contains(Dot) || (_isAtHead && _trade < 0 && IsPerson(run) && ChineseSpeech.Begins(_clause[end..]))) Add(end, NameType.Person);
        else if (_trade == end && isTrade && run.Length <= LongestName && HasBase(run)) Add(end, NameType.Organisation);
        else if (_trade != end && isSubject) Add(end, IsPerson(run) ? NameType.Person : NameType.Organisation);
        (_run, _trade, _isAtHead) = (-1, -1, false);
    }

    private readonly void Add(int end, NameType type) => _names.Add(new ChineseName(offset + _run, offset + end, type));

    /// <summary>More than trades in a row ("汽车电子").</summary>
    private static bool HasBase(ReadOnlySpan<char> run)
    {
        var free = 0;
        for (var at = 0; at < run.Length;)
        {
            var (length, role) = Words.At(run[at..]);
            if (role is ChineseRole.None or ChineseRole.Region) free += Math.Max(1, length);
            at += Math.Max(1, length);
        }

        return free >= ShortestBase;
    }

    private static bool IsPerson(ReadOnlySpan<char> run) => Words.FamilyAt(run) is > 0 and var family && run.Length - family is 1 or 2 && run.Length <= family + 2;

    private static bool IsNameCharacter(char c) => Script.IsIdeograph(c) || char.IsAsciiLetterOrDigit(c) || c is Dot or '&';
}
