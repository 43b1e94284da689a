namespace Briefing.Reading.Names;

/// <summary>How much a word beside a name tells of what it names; <see cref="Character.Enough"/> settles it.</summary>
internal static class Weight
{
    public const int Certain = 6;
    public const int Strong = 4;
    public const int Clear = 3;
    public const int Fair = 2;
    public const int Hint = 1;
}
