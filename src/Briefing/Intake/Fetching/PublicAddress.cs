using System.Net;
using System.Net.Sockets;

namespace Briefing.Intake.Fetching;

/// <summary>Which addresses belong to the open internet.</summary>
internal static class PublicAddress
{
    /// <summary>IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its successors), multicast (RFC 5771), and what clouds put beside them.</summary>
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // Azure's platform answers here, with a public address.
        "168.63.129.16/32");

    /// <summary>Global unicast (RFC 4291, section 2.4): whatever lies outside is loopback, link-local, unique local, multicast, mapped, translated or unassigned.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>IANA IPv6 Special-Purpose Address Registry, inside global unicast: protocol assignments with Teredo, documentation, AS112, 6to4.</summary>
    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    public static bool Is(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(Special4, network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => Global6.Contains(address) && !Array.Exists(Special6, network => network.Contains(address)) && !IsTunnelled(address),
        _ => false,
    };

    /// <summary>ISATAP (RFC 5214, section 6.1) hides an IPv4 address behind any prefix.</summary>
    private static bool IsTunnelled(IPAddress address) => address.GetAddressBytes().AsSpan(8, 4) is [0x00 or 0x02, 0x00, 0x5E, 0xFE];

    private static IPNetwork[] Networks(params string[] written) => Array.ConvertAll(written, IPNetwork.Parse);
}
