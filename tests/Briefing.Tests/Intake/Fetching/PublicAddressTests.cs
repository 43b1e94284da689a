using System.Net;
using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

public sealed class PublicAddressTests
{
    /// <summary>The first and the last address of each network, and its neighbours where they are public.</summary>
    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255")]
    [InlineData("10.0.0.0", "10.255.255.255")]
    [InlineData("100.64.0.0", "100.127.255.255")]
    [InlineData("127.0.0.0", "127.255.255.255")]
    [InlineData("169.254.0.0", "169.254.255.255")]
    [InlineData("172.16.0.0", "172.31.255.255")]
    [InlineData("192.0.0.0", "192.0.0.255")]
    [InlineData("192.0.2.0", "192.0.2.255")]
    [InlineData("192.88.99.0", "192.88.99.255")]
    [InlineData("192.168.0.0", "192.168.255.255")]
    [InlineData("198.18.0.0", "198.19.255.255")]
    [InlineData("198.51.100.0", "198.51.100.255")]
    [InlineData("203.0.113.0", "203.0.113.255")]
    [InlineData("224.0.0.0", "239.255.255.255")]
    [InlineData("240.0.0.0", "255.255.255.255")]
    [InlineData("::", "1fff:ffff::")]
    [InlineData("2001::", "2001:1ff:ffff::")]
    [InlineData("2001:db8::", "2001:db8:ffff::")]
    [InlineData("2002::", "2002:ffff::")]
    [InlineData("3fff::", "3fff:fff::")]
    [InlineData("4000::", "ffff:ffff::")]
    public void Networks_that_are_not_public(string first, string last)
    {
        Assert.False(PublicAddress.Is(IPAddress.Parse(first)));
        Assert.False(PublicAddress.Is(IPAddress.Parse(last)));
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4001:800::200e")]
    public void Addresses_that_are_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));
}
