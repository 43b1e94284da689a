using Bot.Web;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Web;

public sealed class LinkSignerTests
{
    private static readonly Article Mill = new() { Id = new ArticleId("mill"), Text = "It closed." };

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void A_signature_opens_its_article_until_it_expires()
    {
        var signer = new LinkSigner([1, 2, 3], lifetimeDays: 2, _clock);
        var signature = signer.Sign(Mill);
        _clock.Advance(TimeSpan.FromDays(2));
        Assert.True(signer.IsGood(signature, Mill));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.False(signer.IsGood(signature, Mill));
    }

    [Fact]
    public void A_signature_opens_no_other_article_revision_or_collection()
    {
        var signer = new LinkSigner([1, 2, 3], 2, _clock);
        var signature = signer.Sign(Mill);
        Assert.False(signer.IsGood(signature, new Article { Id = new ArticleId("mine"), Text = "" }));
        Assert.False(signer.IsGood(signature, new Article { Id = Mill.Id, Revision = 2, Text = "" }));
        Assert.False(signer.IsGood(signature, new Article { Id = Mill.Id, Collection = "secret", Text = "" }));
    }

    [Fact]
    public void A_signature_of_another_key_or_with_a_later_day_is_not_good()
    {
        var signer = new LinkSigner([1, 2, 3], 2, _clock);
        var (day, mac) = (signer.Sign(Mill).Split('.')[0], signer.Sign(Mill).Split('.')[1]);
        Assert.False(new LinkSigner([1, 2, 4], 2, _clock).IsGood($"{day}.{mac}", Mill));
        Assert.False(signer.IsGood($"{int.Parse(day) + 1}.{mac}", Mill));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("730000")]
    [InlineData("-1.x")]
    [InlineData("99999999999999.x")]
    public void Nonsense_is_not_good(string? signature) => Assert.False(new LinkSigner([1], 2, _clock).IsGood(signature, Mill));
}
