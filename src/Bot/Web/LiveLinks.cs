namespace Bot.Web;

/// <summary>Links to the reader page of the running worker, whose port may be known only once it listens.</summary>
internal sealed class LiveLinks(Func<ReaderLinks> make)
{
    private readonly Lazy<ReaderLinks> _links = new(make);

    public ReaderLinks Current => _links.Value;
}
