using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

/// <summary>A web site on this machine: it answers each path with the bytes it was given, and remembers what it was asked.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener;
    private readonly Dictionary<string, byte[]> _answers = [];
    private readonly CancellationTokenSource _closing = new();

    public LoopbackSite(string address = "127.0.0.1", int port = 0)
    {
        _listener = new TcpListener(IPAddress.Parse(address), port);
        _listener.Start();
        _ = ServeAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>Whole requests, with their headers.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Called when a request has come in, before it is answered.</summary>
    public Action OnRequest { get; set; } = () => { };

    /// <summary>Options that allow this site, and it alone, under any name.</summary>
    public FetchOptions Options => new() { Allowed = [EndPoint], Ports = [80, 443, EndPoint.Port], Resolve = (_, _) => Task.FromResult(new[] { EndPoint.Address }), ObeysRobots = false };

    public string Url(string path, string host = "paper.example") => $"http://{host}:{EndPoint.Port}{path}";

    public LoopbackSite Page(string path, string body, string type = "text/html; charset=utf-8") => Raw(path, $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public LoopbackSite Redirect(string path, string location, int status = 302) => Raw(path, $"HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    public LoopbackSite Packed(string path, string encoding, byte[] body) => Raw(path, [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n"), .. body]);

    public LoopbackSite Raw(string path, string answer) => Raw(path, Encoding.UTF8.GetBytes(answer));

    public LoopbackSite Raw(string path, byte[] answer)
    {
        _answers[path] = answer;
        return this;
    }

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var cancel = _closing.Token;
        try
        {
            while (true) _ = AnswerAsync(await _listener.AcceptTcpClientAsync(cancel), cancel);
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken cancel)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = new StringBuilder();
                var buffer = new byte[4096];
                while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                {
                    var read = await stream.ReadAsync(buffer, cancel);
                    if (read == 0) return;
                    request.Append(Encoding.ASCII.GetString(buffer, 0, read));
                }

                Requests.Enqueue(request.ToString());
                OnRequest();
                var path = request.ToString().Split(' ')[1];
                await stream.WriteAsync(_answers.TryGetValue(path, out var answer) ? answer : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), cancel);
                client.Client.Shutdown(SocketShutdown.Send);
                // Closing with unread bytes would reset the connection under the answer.
                while (await stream.ReadAsync(buffer, cancel) > 0)
                {
                }
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // The fetcher has had enough of the answer, or the test is over.
            }
        }
    }
}
