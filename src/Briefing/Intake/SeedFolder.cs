using System.Security.Cryptography;
using Briefing.Articles;

namespace Briefing.Intake;

/// <summary>
/// The folder of seeds (<c>Seeds:Path</c>): articles that every index begins with. A file is brought in when it is new or has changed since
/// the last time. A file that is gone takes nothing with it: its article stays until a moderator retracts it.
/// </summary>
public sealed class SeedFolder(string folder, ArticleStore store, Newsdesk desk)
{
    private const string Actor = "seeds";

    /// <summary>What describes the folder is no seed.</summary>
    private const string About = "README.md";

    /// <returns>What became of the files that changed, in the order of their names; nothing when none did, or the folder is absent.</returns>
    public IReadOnlyList<PushResult> BringIn(CancellationToken cancel = default)
    {
        var changed = Changed().ToList();
        if (changed.Count == 0) return [];
        var results = desk.Push(changed.SelectMany(Read), Actor, cancel: cancel).ToList();
        // Remembered last: a crash before this brings them in again, and finds them unchanged.
        store.RememberSeeds(changed.Where(seed => !results.Any(result => IsRefusalOf(seed, result))).ToDictionary(seed => seed.Name, seed => seed.Hash!));
        return results;
    }

    /// <summary>Whether <see cref="BringIn"/> has something to do; only reads.</summary>
    public bool HasChanges() => Changed().Any();

    private IEnumerable<SeedFile> Changed() => Directory.Exists(folder)
        ? ArticleFolder.Of(folder).Files.Select(file => new SeedFile(file, Name(file), Hash(file))).Where(HasChanged)
        : [];

    /// <summary>What was refused is told at every start until it is put right.</summary>
    private static bool IsRefusalOf(SeedFile seed, PushResult result) =>
        result.Outcome == PushOutcome.Refused && (result.Id == seed.Name || result.Id.StartsWith(seed.Name + ":", StringComparison.Ordinal));

    private bool HasChanged(SeedFile seed) =>
        !seed.Name.Equals(About, StringComparison.OrdinalIgnoreCase)
        && (seed.Hash is null || store.FindSeedHash(seed.Name) is not { } known || !known.AsSpan().SequenceEqual(seed.Hash));

    private static IEnumerable<DraftResult> Read(SeedFile seed) => DraftReader.ReadFile(seed.Path, seed.Name, seed.Name);

    private string Name(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>Null for a file that cannot be read; reading it again says why.</summary>
    private static byte[]? Hash(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return SHA256.HashData(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record SeedFile(string Path, string Name, byte[]? Hash);
}
