namespace Bot.Tests.Web;

/// <summary>A worker with two articles, one of them hostile, and a client of its reader page.</summary>
public sealed class ReaderPageFixture : IAsyncLifetime
{
    public const string HostileId = "../x/<b>&\"'?#%2F 上海";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private BotWorker? _worker;

    public async ValueTask InitializeAsync()
    {
        _folder.File("in.jsonl", """
            {"id":"mill","title":"Mill closes","text":"The Harbour Mill closed in May 2024, leaving the harbour to the gulls and the rain.\nNobody was hurt."}
            {"id":"gone","title":"Gone","text":"It secretly closed."}
            {"id":"../x/<b>&\"'?#%2F 上海","title":"<script>alert(1)</script>","text":"<script>alert(2)</script> \u202e\u001b[31m","source":"\"><img src=x>","url":"javascript:alert(3)","language":"\"><b>"}
            """);
        await BotProcess.RunAsync(_folder, "push", "in.jsonl", "--Seeds:Path=");
        await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/retract gone it was wrong", "--Seeds:Path=");
        _worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        _client.BaseAddress = new Uri(_worker.Address);
    }

    internal Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null) await _worker.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }
}
