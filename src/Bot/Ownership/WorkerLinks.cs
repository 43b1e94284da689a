using Bot.Options;
using Bot.Web;

namespace Bot.Ownership;

/// <summary>Links into the reader page for a call beside a worker: the worker knows where it listens, whatever this call's settings say.</summary>
internal static class WorkerLinks
{
    /// <summary>Those of the address that the settings give to others; else of the running worker; else of where one would listen.</summary>
    public static ReaderLinks Find(BotSettings settings, TimeProvider clock) => settings.Web.PublicUrl is null && HandOverClient.ReaderPage(settings.IndexFolder) is { } running
        ? new ReaderLinks(running.Address, running.AreSigned ? ReaderAddress.Signer(settings, clock) : null)
        : ReaderAddress.Links(settings, clock);
}
