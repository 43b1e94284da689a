using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events;

/// <summary>All kinds of events the reading knows: those of <c>Lexicon/kinds</c>, and an operator's own.</summary>
public sealed class EventKinds
{
    private readonly Dictionary<string, EventKind> _byKey = [];

    private EventKinds(IEnumerable<EventKind> kinds)
    {
        foreach (var kind in kinds) _byKey[kind.Key] = kind;
        foreach (var kind in All) CheckReferences(kind);
    }

    public IReadOnlyCollection<EventKind> All => _byKey.Values;

    public EventKind? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Loads the kinds that come with the program, then the operator's; of two with one key the operator's counts.</summary>
    /// <param name="ownFolder">A folder with more kind files; null or absent: none.</param>
    /// <exception cref="InvalidDataException">A file is not valid; the message names file, line and remedy.</exception>
    public static EventKinds Load(string? ownFolder = null) =>
        new(Files(Path.Combine(LexiconFile.Folder, "kinds")).Concat(Files(ownFolder)).Select(KindFileReader.Read));

    private static IEnumerable<string> Files(string? folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

    private void CheckReferences(EventKind kind)
    {
        var unknown = kind.Turns.Concat(kind.Command?.Answers ?? []).Concat(kind.Command?.Apart ?? []).FirstOrDefault(key => !_byKey.ContainsKey(key));
        if (unknown is not null) throw new InvalidDataException($"the event kind \"{kind.Key}\" names the kind \"{unknown}\", which no file defines");
    }
}
