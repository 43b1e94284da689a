using System.Net;
using System.Net.Sockets;
using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

/// <summary>Addresses that are made to reach what is not public. <c>:P</c> stands for the port at which a listener of this machine waits in vain.</summary>
public sealed class HostileAddressTests : IDisposable
{
    private readonly Tripwire _wire = new();

    [Theory]
    // Loopback, in every form that some parser takes.
    [InlineData("http://127.0.0.1:P/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://127.1:P/")]
    [InlineData("http://127.0.1:P/")]
    [InlineData("http://127.255.255.254:P/")]
    [InlineData("http://2130706433:P/")]
    [InlineData("http://0x7f000001:P/")]
    [InlineData("http://0x7f.0.0.1:P/")]
    [InlineData("http://0x7F.1:P/")]
    [InlineData("http://0177.0.0.1:P/")]
    [InlineData("http://017700000001:P/")]
    [InlineData("http://127.0.0.0x1:P/")]
    [InlineData("http://127.0.0.1.:P/")]
    [InlineData("http://%31%32%37.0.0.1:P/")]
    [InlineData("http://１２７.０.０.１:P/")]
    [InlineData("http://①②⑦.⓪.⓪.①:P/")]
    [InlineData("http://127。0。0。1:P/")]
    [InlineData("http://0:P/")]
    [InlineData("http://0.0.0.0:P/")]
    [InlineData("http://[::1]:P/")]
    [InlineData("http://[::]:P/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]:P/")]
    [InlineData("http://[::ffff:127.0.0.1]:P/")]
    [InlineData("http://[::ffff:7f00:1]:P/")]
    [InlineData("http://[::127.0.0.1]:P/")]
    [InlineData("http://[64:ff9b::7f00:1]:P/")]
    [InlineData("http://[64:ff9b:1::7f00:1]:P/")]
    [InlineData("http://[2002:7f00:1::]:P/")]
    [InlineData("http://[2001:0:7f00:1::]:P/")]
    [InlineData("http://[fe80::1%25lo]:P/")]
    [InlineData("http://[fc00::1]:P/")]
    [InlineData("http://[ff02::1]:P/")]
    // Names for this machine and its network.
    [InlineData("http://localhost:P/")]
    [InlineData("http://LOCALHOST:P/")]
    [InlineData("http://localhost.:P/")]
    [InlineData("http://localhost.localdomain:P/")]
    [InlineData("http://x.localhost:P/")]
    [InlineData("http://ⓛocalhost:P/")]
    [InlineData("http://ip6-localhost:P/")]
    [InlineData("http://router:P/")]
    [InlineData("http://printer.local:P/")]
    [InlineData("http://wiki.intranet:P/")]
    [InlineData("http://db.internal:P/")]
    [InlineData("http://nas.home.arpa:P/")]
    [InlineData("http://metadata:P/")]
    // Where clouds keep their secrets.
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://metadata.google.internal/computeMetadata/v1/")]
    [InlineData("http://100.100.100.200/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/latest/meta-data/")]
    [InlineData("http://168.63.129.16/")]
    [InlineData("http://2852039166/")]
    [InlineData("http://0xa9fea9fe/")]
    // Private networks.
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://100.64.0.1/")]
    // Other ways to name what is not meant.
    [InlineData("http://paper.example@127.0.0.1:P/")]
    [InlineData("http://user:secret@paper.example/")]
    [InlineData("http://127.0.0.1:P\\@paper.example/")]
    [InlineData("http://127.0.0.1:P#@paper.example/")]
    [InlineData("http://127.0.0.1:P?@paper.example/")]
    [InlineData("http:127.0.0.1:P/")]
    [InlineData("http:///127.0.0.1:P/")]
    [InlineData("//127.0.0.1:P/")]
    [InlineData("127.0.0.1:P/")]
    [InlineData("http://paper.example:P\r\nHost: 127.0.0.1/")]
    [InlineData("http://paper.example\t@127.0.0.1:P/")]
    [InlineData("http://loop\u0000.example:P/")]
    [InlineData("http://-:P/")]
    [InlineData("http://")]
    [InlineData("")]
    // Ports of other services.
    [InlineData("http://paper.example:22/")]
    [InlineData("http://paper.example:6379/")]
    [InlineData("https://paper.example:25/")]
    [InlineData("http://paper.example:0/")]
    [InlineData("http://paper.example:99999/")]
    // No web addresses.
    [InlineData("file:///etc/passwd")]
    [InlineData("file://127.0.0.1/etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\127.0.0.1\\share\\file.html")]
    [InlineData("ftp://127.0.0.1:P/")]
    [InlineData("gopher://127.0.0.1:P/_SET%20x")]
    [InlineData("dict://127.0.0.1:P/")]
    [InlineData("ldap://127.0.0.1:P/")]
    [InlineData("ws://127.0.0.1:P/")]
    [InlineData("data:text/html,<p>hello</p>")]
    [InlineData("javascript:fetch('http://127.0.0.1:P/')")]
    [InlineData("view-source:http://127.0.0.1:P/")]
    [InlineData("jar:http://127.0.0.1:P/!/")]
    [InlineData("unix:/var/run/docker.sock")]
    public async Task A_hostile_address_is_refused_and_nobody_is_asked(string address) =>
        await RefusedAsync(address.Replace(":P", $":{_wire.Port}", StringComparison.Ordinal), "this is no resolver's business");

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.53")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.10")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2001:0:7f00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("2a00:1450:4001:800::5efe:7f00:1")]
    public async Task A_public_name_that_leads_to_a_private_address_is_refused_when_it_is_connected_to(string behind) =>
        await RefusedAsync($"http://paper.example:{_wire.Port}/", behind);

    [Fact]
    public async Task One_private_address_among_public_ones_is_enough_to_refuse() =>
        await RefusedAsync($"http://paper.example:{_wire.Port}/", "93.184.215.14", "127.0.0.1");

    [Fact]
    public async Task A_name_that_nobody_knows_is_said_to_be_unknown()
    {
        using var fetcher = new PageFetcher(new FetchOptions { Resolve = (_, _) => throw new SocketException((int)SocketError.HostNotFound) }, TimeProvider.System);
        Assert.Contains("no site “gone.example”", Reason(await fetcher.FetchAsync("https://gone.example/", cancel: TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    public void Dispose() => _wire.Dispose();

    private async Task RefusedAsync(string address, params string[] behind)
    {
        var resolved = behind.Select(text => IPAddress.TryParse(text, out var found) ? found : throw new InvalidOperationException($"{address} was looked up")).ToArray;
        using var fetcher = new PageFetcher(new FetchOptions { Ports = [80, 443, _wire.Port], ObeysRobots = false, Resolve = (_, _) => Task.FromResult(resolved()) }, TimeProvider.System);
        var reason = Reason(await fetcher.FetchAsync(address, cancel: TestContext.Current.CancellationToken));
        Assert.True(reason.Length > 20, reason);
        Assert.False(_wire.WasTouched);
    }

    private static string Reason(FetchResult result) => Assert.IsType<FetchResult.Refused>(result).Reason;
}
