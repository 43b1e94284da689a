using Briefing.Intake.Html;

namespace Briefing.Tests.Intake.Html;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ann Author and Ben Writer", "Ann Author|Ben Writer")]
    [InlineData("Von Ann Author und Ben Writer, dpa", "Ann Author|Ben Writer|dpa")]
    [InlineData("par Ann Author", "Ann Author")]
    [InlineData("By Ann \t Author\n  and   Ben Writer", "Ann Author|Ben Writer")]
    [InlineData("Ann Author; Ben Writer", "Ann Author|Ben Writer")]
    [InlineData("Simon and Schuster", "Simon and Schuster")]
    [InlineData("Byron Writer", "Byron Writer")]
    [InlineData("王伟", "王伟")]
    public void People_are_named_one_by_one(string written, string names) => Assert.Equal(names.Split('|'), Byline.Names(written));
}
