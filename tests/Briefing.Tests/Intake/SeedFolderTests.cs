using Briefing.Articles;
using Briefing.Intake;

namespace Briefing.Tests.Intake;

public sealed class SeedFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BriefingLibrary _library;
    private readonly SeedFolder _seeds;

    public SeedFolderTests()
    {
        _library = BriefingLibrary.Open(_folder.File("index"), readOnly: false, TimeProvider.System);
        _seeds = new SeedFolder(_folder.File("seeds"), _library.Store, _library.Newsdesk);
        _folder.Write("seeds/README.md", "# Seeds\nWhat these are.");
        _folder.Write("seeds/a.md", "# A\nThe plant closed.");
        _folder.Write("seeds/more/b.md", "---\nid: bee\n---\n# B\nThe plant opened.");
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Seeds_come_in_once_and_again_when_they_change()
    {
        Assert.True(_seeds.HasChanges());
        Assert.Equal(["a Added", "bee Added"], BringIn());
        Assert.False(_seeds.HasChanges());
        Assert.Empty(BringIn());

        _folder.Write("seeds/a.md", "# A\nThe plant closed for good.");
        Assert.Equal(["a Revised"], BringIn());
        Assert.Equal("seeds", _library.Store.FindHistory(new("a"))!.Audit[1].Actor);
        Assert.Equal(2, _library.Index.FindArticles("", 10).Count);
    }

    [Fact]
    public void A_file_that_is_gone_takes_nothing_with_it()
    {
        BringIn();
        File.Delete(_folder.File("seeds/a.md"));
        Assert.Empty(BringIn());
        Assert.False(_library.Store.IsRetracted(new("a")));
    }

    [Fact]
    public void A_retracted_seed_stays_retracted_when_its_file_changes()
    {
        BringIn();
        _library.Store.Retract(new("a"), "wrong", "ann");
        Assert.Empty(BringIn());
        _folder.Write("seeds/a.md", "# A\nThe plant closed for good.");
        Assert.Equal(["a Revised"], BringIn());
        Assert.True(_library.Store.IsRetracted(new("a")));
    }

    [Fact]
    public void What_is_refused_is_told_at_every_start()
    {
        _folder.Write("seeds/c.txt", "");
        _folder.Write("seeds/d.jsonl", "{\"id\":\"d\",\"text\":\"It closed.\"}\nnot json");
        Assert.Equal(["a Added", "c.txt Refused", "d Added", "d.jsonl:2 Refused", "bee Added"], BringIn());
        Assert.Equal(["c.txt Refused", "d Unchanged", "d.jsonl:2 Refused"], BringIn());
    }

    [Fact]
    public void A_folder_that_is_absent_has_no_seeds()
    {
        var absent = new SeedFolder(_folder.File("nowhere"), _library.Store, _library.Newsdesk);
        Assert.Empty(absent.BringIn(TestContext.Current.CancellationToken));
        Assert.False(absent.HasChanges());
    }

    private IEnumerable<string> BringIn() => _seeds.BringIn(TestContext.Current.CancellationToken).Select(result => $"{result.Id} {result.Outcome}");
}
