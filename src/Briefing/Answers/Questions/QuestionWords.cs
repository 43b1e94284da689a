using Briefing.Reading.Events;
using Briefing.Reading.Lexicon;

namespace Briefing.Answers.Questions;

/// <summary>What the lexicon knows of the words questions are made of.</summary>
internal sealed class QuestionWords
{
    private readonly HashSet<string> _stops = new(LexiconFile.Lines("questions/stop-words.txt"), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EventStatus> _statuses = LexiconFile.Table("questions/status-words.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<EventStatus>(row[1]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The word asks or connects, and names nothing.</summary>
    public bool IsStop(string word) => _stops.Contains(word);

    /// <summary>Null when the word is no status.</summary>
    public EventStatus? StatusOf(string word) => _statuses.TryGetValue(word, out var status) ? status : null;
}
