using System.Net;

namespace Bot.Options;

/// <summary>An address the reader page listens at.</summary>
public sealed record ListenUrl(string Scheme, string Host, int Port)
{
    /// <summary>Only this machine can reach it.</summary>
    public bool IsLoopback => Host == "localhost" || (IPAddress.TryParse(Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}://{Host}:{Port}";

    internal static IReadOnlyList<ListenUrl> ReadAll(string urls, ICollection<string> errors)
    {
        var read = new List<ListenUrl>();
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // "*" and "+" mean every address, as elsewhere in ASP.NET Core, but are no host of a URI.
            var plain = url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
            if (Uri.TryCreate(plain, UriKind.Absolute, out var uri) && uri.Scheme == "http" && uri.AbsolutePath == "/")
            {
                read.Add(new ListenUrl(uri.Scheme, uri.Host, uri.Port));
            }
            else
            {
                errors.Add($"urls: “{url}” is no address to listen at, such as {WebOptions.DefaultUrls} (https belongs to a reverse proxy). Set it in appsettings.json, as --urls=… or as urls in the environment.");
            }
        }

        if (read.Count == 0 && errors.Count == 0) errors.Add("urls needs an address to listen at.");
        return read;
    }
}
