using System.Text.Json;
using Briefing.Articles;
using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>The answers the bot has posted, with the articles they cite: for their buttons, for follow-ups, and to mend them when a source changes.</summary>
public sealed class PostedAnswers
{
    /// <summary>Few enough that spreading what they cite takes no longer than an answer.</summary>
    private const int AnswersAtOnce = 10;

    private readonly ChatDatabase _database;
    private readonly Statement _add, _cite, _citing, _spread, _clear, _sent, _find, _byMessage, _last, _anyIn, _byArticle, _cited, _shown, _show, _unreachable, _forget, _blank, _drop;
    private int _unspread;

    internal PostedAnswers(ChatDatabase database)
    {
        _database = database;
        var select = $"SELECT {PostedAnswerRow.Columns} FROM answer";
        _add = database.Prepare($"INSERT INTO answer ({PostedAnswerRow.Columns}, shown) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)");
        _cite = database.Prepare("INSERT OR REPLACE INTO cited SELECT $1, unhex(value ->> 0), value ->> 1 FROM json_each($2)");
        _citing = database.Prepare("INSERT INTO citing VALUES ($1, $2)");
        _spread = database.Prepare("INSERT OR REPLACE INTO cited SELECT n.answer, unhex(c.value ->> 0), c.value ->> 1 FROM (SELECT * FROM citing ORDER BY rowid LIMIT $1) n JOIN answer a ON a.key = n.answer, json_each(n.articles) c");
        _clear = database.Prepare("DELETE FROM citing WHERE rowid IN (SELECT rowid FROM citing ORDER BY rowid LIMIT $1)");
        _sent = database.Prepare("UPDATE answer SET message = $2 WHERE key = $1");
        _find = database.Prepare($"{select} WHERE key = $1");
        _byMessage = database.Prepare($"{select} WHERE platform = $1 AND message = $2 ORDER BY at DESC LIMIT 1");
        _last = database.Prepare($"{select} WHERE platform = $1 AND channel = $2 AND thread IS $3 AND text IS NOT NULL AND (is_public = 1 OR asker = $4) ORDER BY at DESC LIMIT 1");
        _anyIn = database.Prepare("SELECT 1 FROM answer WHERE platform = $1 AND channel = $2 AND thread IS $3 LIMIT 1");
        _byArticle = database.Prepare($"{select} WHERE message IS NOT NULL AND key IN (SELECT answer FROM cited WHERE article = $1)");
        _cited = database.Prepare("SELECT article FROM cited WHERE answer = $1");
        _shown = database.Prepare("SELECT shown FROM answer WHERE key = $1");
        _show = database.Prepare("UPDATE answer SET shown = $2 WHERE key = $1");
        _unreachable = database.Prepare("UPDATE answer SET message = NULL WHERE key = $1");
        _forget = database.Prepare("DELETE FROM answer WHERE key = $1");
        _blank = database.Prepare("UPDATE answer SET asker = NULL, text = NULL WHERE at < $1 AND text IS NOT NULL");
        _drop = database.Prepare("DELETE FROM answer WHERE at < $1 AND (message IS NULL OR is_public = 0)");
    }

    /// <summary>Remembers an answer that is about to be sent.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="shown">A hash of what the message shows.</param>
    public void Add(PostedAnswer answer, byte[] shown) => _database.Ask(() => _add.Execute([.. PostedAnswerRow.Values(answer), shown]));

    /// <summary>
    /// It has arrived as this message, and cites these articles: found by them after the next <see cref="Spread"/>. The last of
    /// several spreads those, since its asker waits no longer; all of a busy second at once would keep others waiting.
    /// </summary>
    public void Sent(string key, MessageRef message, IReadOnlyCollection<CitedArticle> cited)
    {
        _database.Commit(() => _sent.Execute(key, message.Value) + (cited.Count == 0 ? 0 : _citing.Execute(key, Rows(cited))));
        if (Interlocked.Increment(ref _unspread) % AnswersAtOnce == 0) SpreadSome();
    }

    /// <summary>Spreads the citations of new answers over their articles, those of several answers in one write: popular articles are in most of them.</summary>
    public void Spread()
    {
        while (SpreadSome())
        {
            // Askers wait for no more of it than that.
        }
    }

    public PostedAnswer? Find(string key) => _database.Ask(() => _find.First(PostedAnswerRow.Read, key));

    /// <summary>The answer in a message of the bot's; null when it holds none that is remembered.</summary>
    public PostedAnswer? Find(string platform, MessageRef message) => _database.Ask(() => _byMessage.First(PostedAnswerRow.Read, platform, message.Value));

    /// <summary>The last answer in a conversation that the person can see.</summary>
    public PostedAnswer? Last(Conversation conversation, string person) =>
        _database.Ask(() => _last.First(PostedAnswerRow.Read, conversation.Platform, conversation.Channel, conversation.Thread, person));

    /// <summary>An answer was given there, to whomever.</summary>
    public bool IsAnsweredIn(Conversation conversation) => _database.Ask(() => _anyIn.Scalar(conversation.Platform, conversation.Channel, conversation.Thread)) is not null;

    /// <summary>The answers that cite or once cited an article, and are in a message.</summary>
    public IReadOnlyList<PostedAnswer> Citing(ArticleId article) => _database.Ask(() => _byArticle.All(PostedAnswerRow.Read, StoredText.Encode(article.Value)));

    /// <summary>The articles an answer cites or once cited.</summary>
    public IReadOnlyList<ArticleId> Cited(string key) => _database.Ask(() => _cited.All(row => new ArticleId(StoredText.Decode(row.GetFieldValue<byte[]>(0))), key));

    /// <summary>The hash of what the message shows now.</summary>
    public byte[]? Shown(string key) => _database.Ask(() => (byte[]?)_shown.Scalar(key));

    /// <summary>The message was changed. What it cited before stays known: a restored article brings it back.</summary>
    public void Changed(string key, byte[] shown, IReadOnlyCollection<CitedArticle> cited) => _database.Commit(() =>
    {
        if (_show.Execute(key, shown) > 0 && cited.Count > 0) _cite.Execute(key, Rows(cited));
        return true;
    });

    /// <summary>The platform no longer lets the message be changed.</summary>
    public void Unreachable(string key) => _database.Ask(() => _unreachable.Execute(key));

    /// <summary>The message is gone, or never came to be.</summary>
    public void Forget(string key) => _database.Ask(() => _forget.Execute(key));

    /// <summary>Forgets who asked what; what is posted for all to see can still be marked when its source is withdrawn.</summary>
    internal void Prune(DateTimeOffset before) => _database.Commit(() =>
        _drop.Execute(before.ToUnixTimeMilliseconds()) + _blank.Execute(before.ToUnixTimeMilliseconds()));

    /// <returns>Whether there may be more.</returns>
    private bool SpreadSome() => _database.Commit(() => (_spread.Execute(AnswersAtOnce), _clear.Execute(AnswersAtOnce))).Item2 == AnswersAtOnce;

    private static string Rows(IReadOnlyCollection<CitedArticle> cited) => JsonSerializer.Serialize(
        cited.DistinctBy(article => article.Id).Select(article => new object[] { Convert.ToHexString(StoredText.Encode(article.Id.Value)), article.Revision }));
}
