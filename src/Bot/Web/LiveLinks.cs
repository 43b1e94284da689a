using Bot.Options;

namespace Bot.Web;

/// <summary>Links to the reader page of the running worker, whose port may be known only once it listens.</summary>
/// <param name="bound">The address it is bound to; null before it is.</param>
/// <param name="make">Makes the links of an address, before it is bound those of the settings.</param>
internal sealed class LiveLinks(Func<ListenUrl?> bound, Func<ListenUrl?, ReaderLinks> make)
{
    private ReaderLinks? _links;

    public ReaderLinks Current => _links ?? (bound() is { } address ? _links = make(address) : make(null));
}
