using System.Text.Json;
using Briefing.Articles;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Chat.Storage;

/// <summary>The columns of a posted answer, and the record they make.</summary>
internal static class PostedAnswerRow
{
    public const string Columns = "key, platform, workspace, channel, thread, is_direct, message, is_public, asker, text, day, collections, view, first, part, at";

    public static PostedAnswer Read(SqliteDataReader row) => new()
    {
        Key = row.GetString(0),
        Conversation = new Conversation(row.GetString(1), TextOrNull(row, 2), row.GetString(3), TextOrNull(row, 4)) { IsDirect = row.GetInt32(5) != 0 },
        Message = TextOrNull(row, 6) is { } message ? new MessageRef(message) : null,
        Visibility = row.GetInt32(7) != 0 ? Visibility.Public : Visibility.Ephemeral,
        Asker = TextOrNull(row, 8),
        Text = TextOrNull(row, 9),
        Day = DateOnly.FromDayNumber(row.GetInt32(10)),
        Collections = TextOrNull(row, 11) is { } json ? JsonSerializer.Deserialize<string[]>(json) : null,
        Place = new AnswerPlace((AnswerView)row.GetInt32(12), row.GetInt32(13), row.GetInt32(14)),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(15)),
    };

    /// <summary>In the order of <see cref="Columns"/>.</summary>
    public static object?[] Values(PostedAnswer answer) =>
    [
        answer.Key,
        answer.Conversation.Platform,
        answer.Conversation.Workspace,
        answer.Conversation.Channel,
        answer.Conversation.Thread,
        answer.Conversation.IsDirect ? 1 : 0,
        answer.Message?.Value,
        answer.Visibility == Visibility.Public ? 1 : 0,
        answer.Asker,
        answer.Text,
        answer.Day.DayNumber,
        answer.Collections is null ? null : JsonSerializer.Serialize(answer.Collections),
        (int)answer.Place.View,
        answer.Place.First,
        answer.Place.Part,
        answer.At.ToUnixTimeMilliseconds(),
    ];

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>An article that an answer cites, in the revision it was cited in.</summary>
public readonly record struct CitedArticle(ArticleId Id, int Revision);
