using System.Text;
using System.Text.Json;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Tests.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Intake;

public sealed class ArticleExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 7, 23, 8, 0, 0, 0, TimeSpan.Zero).AddTicks(1234567));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_pushed_into_an_empty_store_gives_the_same_export_again()
    {
        byte[] export;
        using (var store = Open("first"))
        {
            Fill(store);
            export = Export(store);
        }

        _clock.Advance(TimeSpan.FromDays(300));
        using var second = Open("second");
        Push(second, export);
        Assert.Equal(Encoding.UTF8.GetString(export), Encoding.UTF8.GetString(Export(second)));
        Assert.Empty(second.Verify(TestContext.Current.CancellationToken));
        Assert.True(second.IsRetracted(new("b")));
        Assert.Equal(2, second.FindHistory(new("a"))!.Revisions.Count);
        Assert.Equal(["added", "revised", "retracted", "restored"], second.FindHistory(new("a"))!.Audit.Select(entry => entry.Action));
    }

    [Fact]
    public void A_line_is_an_article_with_its_id_at_top_level()
    {
        using var store = Open("first");
        store.Put([new() { Id = new("a"), Title = "Plant closes", Text = "It closed.", Published = PublishedDate.TryParse("2025-07-22") }], "cli");
        using var line = JsonDocument.Parse(Export(store));
        Assert.Equal(("a", "Plant closes", "It closed.", "2025-07-22", 1), (
            line.RootElement.GetProperty("id").GetString(), line.RootElement.GetProperty("title").GetString(), line.RootElement.GetProperty("text").GetString(),
            line.RootElement.GetProperty("published").GetString(), line.RootElement.GetProperty("revision").GetInt32()));
        Assert.Equal(0, line.RootElement.GetProperty("overrules").GetArrayLength());
    }

    [Fact]
    public void An_export_of_articles_that_are_there_changes_nothing()
    {
        using var store = Open("first");
        Fill(store);
        var export = Export(store);
        var results = Push(store, export);
        Assert.All(results, result => Assert.Equal(PutOutcome.Unchanged, result.Outcome));
        Assert.Equal(export, Export(store));
    }

    [Theory]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed."}""")]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed.","revision":3,"storedAt":"2025-07-23T08:00:00+00:00","history":[]}""")]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed.","revision":1,"storedAt":"yesterday"}""")]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed.","revision":2,"storedAt":"2025-07-23T08:00:00+00:00","history":[null]}""")]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed.","revision":1,"storedAt":"2025-07-23T08:00:00+00:00","audit":[{"at":"2025-07-23T08:00:00+00:00"}]}""")]
    [InlineData("""{"id":"a","format":"briefing-export-1","text":"It closed.","revision":1,"storedAt":"2025-07-23T08:00:00+00:00","tombstone":{"at":"2025-07-23T08:00:00+00:00"}}""")]
    public void A_line_marked_as_an_export_that_is_none_is_refused(string line) =>
        Assert.StartsWith("it is marked as an export and is none", Assert.IsType<DraftResult.Refused>(Assert.Single(Read(Encoding.UTF8.GetBytes(line)))).Reason, StringComparison.Ordinal);

    private void Fill(ArticleStore store)
    {
        Put(store, "a", "One.");
        Put(store, "b", "One.");
        Put(store, "a", "Two.");
        store.Retract(new("a"), "wrong", "ann");
        store.Restore(new("a"), "ann");
        store.Retract(new("b"), RandomText.Of(7), RandomText.Of(8));
        for (var seed = 0; seed < 100; seed++) Put(store, $"r{seed} {RandomText.Of(seed)}", RandomText.Of(seed + 100), RandomText.Of(seed + 200));
    }

    private void Put(ArticleStore store, string id, string text, string source = "The Paper")
    {
        _clock.Advance(TimeSpan.FromMilliseconds(17));
        store.Put([new() { Id = new(id), Text = text, Source = source, Authors = [source], Published = PublishedDate.TryParse("2025-07-22T08:00+02:00") }], "cli");
    }

    private ArticleStore Open(string name) => ArticleStore.Open(_folder.File(name), readOnly: false, _clock);

    private static byte[] Export(ArticleStore store)
    {
        var output = new MemoryStream();
        ArticleExport.Write(store, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static IReadOnlyList<PutResult> Push(ArticleStore store, byte[] export) =>
        store.Put([.. Read(export).Select(result => Assert.IsType<DraftResult.Accepted>(result).Draft)], "cli");

    private static IEnumerable<DraftResult> Read(byte[] export) => DraftReader.Read(new MemoryStream(export), "export.jsonl");
}
