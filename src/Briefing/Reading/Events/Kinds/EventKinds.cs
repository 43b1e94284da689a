using System.Security.Cryptography;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events.Kinds;

/// <summary>All kinds of events the reading knows: those of <c>Lexicon/kinds</c>, and an operator's own.</summary>
public sealed class EventKinds
{
    private readonly Dictionary<string, EventKind> _byKey = [];

    private EventKinds(IReadOnlyList<string> files)
    {
        foreach (var kind in files.Select(KindFileReader.Read)) _byKey[kind.Key] = kind;
        foreach (var kind in All) CheckReferences(kind);
        Fingerprint = Convert.ToHexString(SHA256.HashData([.. files.SelectMany(File.ReadAllBytes)]));
    }

    /// <summary>The same as long as the files say the same: what was read by other kinds has to be read again.</summary>
    public string Fingerprint { get; }

    public IReadOnlyCollection<EventKind> All => _byKey.Values;

    public EventKind? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Loads the kinds that come with the program, then the operator's; of two with one key the operator's counts.</summary>
    /// <param name="ownFolder">A folder with more kind files; null or absent: none.</param>
    /// <exception cref="InvalidDataException">A file is not valid; the message names file, line and remedy.</exception>
    public static EventKinds Load(string? ownFolder = null) =>
        new([.. Files(Path.Combine(LexiconFile.Folder, "kinds")), .. Files(ownFolder)]);

    private static IEnumerable<string> Files(string? folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

    private void CheckReferences(EventKind kind)
    {
        var unknown = kind.Turns.Concat(kind.Command?.Answers ?? []).Concat(kind.Command?.Apart ?? []).FirstOrDefault(key => !_byKey.ContainsKey(key));
        if (unknown is not null) throw new InvalidDataException($"the event kind \"{kind.Key}\" names the kind \"{unknown}\", which no file defines");
    }
}
