using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>Fetches what people share: the token goes to Slack's own hosts alone, no more is read than was declared, and a login page is no file (B7).</summary>
internal sealed class SlackFiles(HttpClient http, SlackClient client, SlackOptions options)
{
    /// <param name="file">As it is in a message.</param>
    public ChatFile Of(JsonElement file) => new(
        file.Text("name") ?? "", file.Text("mimetype") ?? "", file.Number("size"), (most, cancel) => ReadAsync(file, most, cancel));

    private async Task<byte[]> ReadAsync(JsonElement file, long most, CancellationToken cancel)
    {
        try
        {
            // A file of a shared channel comes without its address.
            if (file.Text("file_access") == "check_file_info" && file.Text("id") is { } id) file = await client.FileAsync(id, cancel);
            var declared = file.Number("size");
            if (declared > most) throw new ChatFileException($"The file has {declared:N0} bytes; the most is {most:N0}.");
            if (!Uri.TryCreate(file.Text("url_private_download"), UriKind.Absolute, out var address)) throw new ChatFileException("Slack did not say where the file is; please share it again.");
            return await DownloadAsync(address, declared, (file.Text("mimetype") ?? "").StartsWith("text/html", StringComparison.Ordinal), cancel);
        }
        catch (SlackErrorException refused)
        {
            throw new ChatFileException("Slack would not show the file to the bot; it may lack the scope files:read.", refused);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new ChatFileException("The file could not be fetched from Slack; please share it again.", lost);
        }
    }

    private async Task<byte[]> DownloadAsync(Uri address, long declared, bool isHtml, CancellationToken cancel)
    {
        if (!SlackAddress.IsGood(address)) throw new ChatFileException("The file is not on Slack's own servers, so it is not fetched.");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.BotToken);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (response.StatusCode is not HttpStatusCode.OK) throw new ChatFileException("Slack no longer has the file, or does not let the bot see it; please share it again.");
        var read = await DeclaredFile.ReadAsync(await response.Content.ReadAsStreamAsync(cancel), declared, "Slack", cancel);

        // A token that may not see the file gets the page to sign in at, with 200.
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        return isPage && (!isHtml || read.Length != declared) ? throw new ChatFileException("Slack would not show the file to the bot; it may lack the scope files:read.") : read;
    }
}
