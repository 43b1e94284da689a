using System.Globalization;
using System.Text.Json;
using Briefing.Articles.Overrules;
using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The columns of one overrule. A ruling is a key and a value, in the store and in exports.</summary>
internal static class OverruleRow
{
    public const string Columns = "a.id, o.number, o.revision, o.kind, o.paragraph, o.passage_start, o.passage_end, o.clause_start, o.clause_end, o.ruling, o.value";

    public const string Any = "overrule o JOIN article a ON a.key = o.article";

    /// <summary>Those whose act was not taken back.</summary>
    public const string InForce = "overrule o JOIN article a ON a.key = o.article AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.article = o.article AND u.undoes = o.number)";

    private const string NotAnEvent = "not-an-event", Date = "date", Who = "who", SameStory = "same-story";

    private static readonly JsonSerializerOptions Exact = new() { Converters = { new ExactStringConverter() } };

    public static Overrule Read(SqliteDataReader row) => new(
        row.GetInt32(1),
        new EventMark(
            new ArticleId(ArticleRow.Text(row, 0)),
            row.GetInt32(2),
            ArticleRow.Text(row, 3),
            new TextSpan(row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)),
            new TextSpan(row.GetInt32(4), row.GetInt32(7), row.GetInt32(8))),
        RulingOf(row.GetString(9), row.GetString(10)));

    /// <summary>All columns but the article.</summary>
    public static object[] Values(Overrule overrule)
    {
        var mark = overrule.Event;
        return
        [
            overrule.Number,
            mark.Revision,
            StoredText.Encode(mark.Kind),
            mark.Passage.Paragraph,
            mark.Passage.Start,
            mark.Passage.End,
            mark.Clause.Start,
            mark.Clause.End,
            KeyOf(overrule.Ruling),
            ValueOf(overrule.Ruling),
        ];
    }

    public static string KeyOf(Ruling ruling) => ruling switch
    {
        Ruling.NotAnEvent => NotAnEvent,
        Ruling.Date => Date,
        Ruling.Who => Who,
        Ruling.SameStory => SameStory,
        _ => throw new InvalidOperationException($"A ruling of {ruling.GetType().Name} is not known."),
    };

    /// <summary>A JSON array of strings; open days are empty.</summary>
    public static string ValueOf(Ruling ruling) => JsonSerializer.Serialize<string[]>(
        ruling switch
        {
            Ruling.Date date => [date.Words, Day(date.From), Day(date.To)],
            Ruling.Who who => [.. who.Names],
            Ruling.SameStory same => [same.Story],
            _ => [],
        },
        Exact);

    /// <exception cref="InvalidDataException">They are not what <see cref="KeyOf"/> and <see cref="ValueOf"/> write.</exception>
    public static Ruling RulingOf(string key, string value)
    {
        try
        {
            return (key, JsonSerializer.Deserialize<string[]>(value, Exact)) switch
            {
                (NotAnEvent, _) => new Ruling.NotAnEvent(),
                (Date, [var words, var from, var to]) => new Ruling.Date(words, DayOf(from), DayOf(to)),
                (Who, { Length: > 0 } names) => new Ruling.Who(names),
                (SameStory, [var story]) => new Ruling.SameStory(story),
                _ => throw new InvalidDataException($"“{key}” with {value} is no ruling."),
            };
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new InvalidDataException($"“{key}” with {value} is no ruling.", e);
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? DayOf(string written) => written.Length == 0 ? null : DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);
}
