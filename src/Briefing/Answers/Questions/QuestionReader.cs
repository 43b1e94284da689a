using Briefing.Reading.Dates;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Questions;

/// <summary>
/// Reads the argument of a command: <c>when:</c>, <c>where:</c>, <c>who:</c> win; otherwise dates are taken first, then
/// places, then names, and the rest is words. What cannot be resolved is refused with the nearest suggestion.
/// </summary>
public sealed class QuestionReader(Gazetteer places, Organisations organisations)
{
    private readonly QuestionWords _words = new();
    private readonly TimeTaker _times = new(new TimeQuestionReader());
    private readonly NameTaker _names = new(places, organisations);
    private readonly QuestionTranslator _translator = new(places, organisations);

    public QuestionReading Read(AskedText asked)
    {
        var read = Read(asked, leavesPlaces: false);
        return read is QuestionReading.Understood { Question: { Where.Count: > 0, Words.Length: > 0 } } understood ? understood with { AsWords = AsWords(asked, understood.Question.Where) } : read;
    }

    private QuestionReading.Understood? AsWords(AskedText asked, IReadOnlyList<AskedPlace> taken)
    {
        if (Read(asked, leavesPlaces: true) is not QuestionReading.Understood read || read.Question.Where.Count == taken.Count) return null;
        return read with { Notes = [.. read.Notes, .. taken.Except(read.Question.Where).Select(place => asked.Labels.Of("“{0}” is taken as part of a name; the place is asked for with where:{0}.", place.Text))] };
    }

    private QuestionReading Read(AskedText asked, bool leavesPlaces)
    {
        var arguments = KeyedArguments.Split(FreeText.Clean(asked.Text));
        if (KeyedArguments.FindMistyped(arguments.Free) is { } mistyped) return new QuestionReading.Refused(new Reply.Refusal("bad-key", $"Nothing is asked for with {mistyped.Typed}: – did you mean {mistyped.Meant}:?"));
        var draft = new QuestionDraft(new FreeText(arguments.Free)) { LeavesPlaces = leavesPlaces };
        var refusal = arguments.Keyed.Select(keyed => ReadKeyed(draft, keyed.Key, keyed.Value, asked.At)).FirstOrDefault(refused => refused is not null)
            ?? _times.Take(draft, asked.At);
        if (refusal is not null) return new QuestionReading.Refused(refusal);

        _names.Take(draft, _words);
        TakeStatus(draft);
        var words = draft.Free.Words().Select(word => draft.Free[word]).Where(word => !_words.IsStop(word));
        return new QuestionReading.Understood(
            new Question
            {
                When = draft.When,
                Where = WithoutWholes(draft.Where),
                Who = draft.Who,
                Words = string.Join(' ', words),
                Status = draft.Status,
                At = asked.At,
                Collections = asked.Collections,
                Top = asked.Top,
                Labels = asked.Labels,
            },
            draft.Notes);
    }

    /// <summary>A plain question in English words, or in Chinese ones if it is in English; null when it names nothing known in both languages, or half of its words are not.</summary>
    public string? Translate(AskedText asked) => Read(asked) is QuestionReading.Understood read ? _translator.Translate(asked.Text, read.Question) : null;

    /// <summary>The refusal of a place nobody knows, with the nearest one.</summary>
    public Reply.Refusal UnknownPlace(string words) => _names.UnknownPlace(words);

    private Reply.Refusal? ReadKeyed(QuestionDraft draft, string key, string value, DateOnly at) => key switch
    {
        "when" => _times.TakeKeyed(draft, value, at),
        "where" => _names.TakePlace(draft, value),
        _ => TakeWho(draft, value, at),
    };

    /// <summary>The longest beginning that is a known name, else all of it before a time.</summary>
    private Reply.Refusal? TakeWho(QuestionDraft draft, string value, DateOnly at)
    {
        if (value.Length == 0) return new Reply.Refusal("bad-who", "who: needs a name, for example who:Microsoft.");
        var (name, after) = _names.LeadingOrganisation(value) ?? _times.BeforeTime(value, at);
        draft.Who.Add(name);
        draft.Free.Add(after);
        return null;
    }

    private void TakeStatus(QuestionDraft draft)
    {
        foreach (var word in draft.Free.Words())
        {
            if (_words.StatusOf(draft.Free[word]) is not { } status) continue;
            draft.Status = status;
            draft.Free.Take(word.Start, word.End);
        }
    }

    /// <summary>"Shanghai China" asks for Shanghai: a place that contains another one asked for says nothing more.</summary>
    private List<AskedPlace> WithoutWholes(IReadOnlyList<AskedPlace> asked) =>
        [.. asked.DistinctBy(where => where.Place.Id).Where(where => !asked.Any(other => places.Contains(where.Place.Id, other.Place.Id) && other.Place.Id != where.Place.Id))];
}
