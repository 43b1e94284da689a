using System.Text;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Options;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>A platform in memory, as strict as the real ones in what every platform must be: signs in time, fixed visibility, limits of buttons and lengths.</summary>
internal sealed class ScriptedPlatform(AccessOptions access, TimeProvider clock) : IChatPlatform
{
    public const int LongestMessage = 1_500;

    private readonly List<ScriptedPost> _posts = [];
    private readonly HashSet<string> _admins = [];
    private int _last;

    public string Name => "discord";

    public AccessOptions Access => access;

    /// <summary>What calls on the bot's own account are refused with; null for none.</summary>
    public ChatDeliveryException? Refusal { get; set; }

    /// <summary>The keys of messages posted on the bot's own account.</summary>
    public List<string> Keys { get; } = [];

    public IReadOnlyList<ScriptedPost> Posts
    {
        get
        {
            lock (_posts) return [.. _posts];
        }
    }

    public TimeProvider Clock => clock;

    public void SetAdmin(string user, bool isAdmin) => _ = isAdmin ? _admins.Add(user) : _admins.Remove(user);

    public IReadOnlyList<AnswerDocument> Pages(AnswerDocument document)
    {
        var pages = new List<AnswerDocument>();
        var lines = new List<AnswerLine>();
        var length = 0;
        foreach (var line in document.Lines)
        {
            var size = line.Spans.Sum(span => span.Text.Length) + 1;
            if (length + size > LongestMessage && lines.Count > 0)
            {
                pages.Add(new AnswerDocument(lines));
                (lines, length) = ([], 0);
            }

            lines.Add(line);
            length += size;
        }

        return [.. pages, new AnswerDocument(lines)];
    }

    public ValueTask<bool> IsModeratorAsync(ChatActor actor, Conversation conversation, CancellationToken cancel) => ValueTask.FromResult(access.AdminsModerate && _admins.Contains(actor.Id));

    public ValueTask<bool> IsMemberAsync(ChatActor actor, string workspace, CancellationToken cancel) => ValueTask.FromResult(ScriptedStage.IsMember(actor.Id, workspace));

    public ValueTask<string?> TimeZoneAsync(ChatActor actor, CancellationToken cancel) => ValueTask.FromResult<string?>(null);

    public Task<MessageRef> PostAsync(Conversation conversation, ChatMessage message, string key, CancellationToken cancel)
    {
        Refuse();
        Assert.InRange(key.Length, 1, 25);
        Assert.DoesNotContain(key, Keys);
        Keys.Add(key);
        return Task.FromResult(new MessageRef(Add(conversation, message with { Visibility = Visibility.Public }).Reference));
    }

    public Task<bool> EditAsync(MessageRef message, ChatMessage changed, CancellationToken cancel)
    {
        Refuse();
        Check(changed);
        var post = Find(message.Value);
        if (post is null or { IsGone: true } or { IsPublic: false }) return Task.FromResult(false);
        post.Message = changed;
        return Task.FromResult(true);
    }

    public Task<bool> DeleteAsync(MessageRef message, CancellationToken cancel)
    {
        var post = Find(message.Value);
        if (post is null or { IsGone: true }) return Task.FromResult(false);
        return Task.FromResult(post.IsGone = true);
    }

    public ScriptedPost? Find(string reference)
    {
        lock (_posts) return _posts.Find(post => post.Reference == reference);
    }

    public ScriptedPost Add(Conversation conversation, ChatMessage message)
    {
        Check(message);
        lock (_posts)
        {
            var post = new ScriptedPost($"{conversation.Channel}/{++_last}", conversation, message);
            _posts.Add(post);
            return post;
        }
    }

    /// <summary>What every platform refuses (A7, B5).</summary>
    public static void Check(ChatMessage message)
    {
        Assert.NotEmpty(message.Document.Lines);
        Assert.InRange(message.Document.Lines.Sum(line => line.Spans.Sum(span => span.Text.Length) + 1), 1, LongestMessage);
        Assert.InRange(message.Buttons.Count, 0, 25);
        Assert.All(message.Buttons, button =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Id), 1, 100);
            Assert.InRange(button.Label.Length, 1, 75);
        });
        Assert.Equal(message.Buttons.Count, message.Buttons.DistinctBy(button => button.Id).Count());
    }

    private void Refuse()
    {
        if (Refusal is { } refusal) throw refusal;
    }
}
