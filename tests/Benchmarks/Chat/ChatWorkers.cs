using Benchmarks.Timing;

namespace Benchmarks.Chat;

/// <summary>The worker as it is deployed, connected to simulated platforms, with nothing remembered of earlier conversations.</summary>
internal static class ChatWorkers
{
    public static async Task<WorkerProcess> StartAsync(string folder, IReadOnlyList<IChatRig> rigs, CancellationToken cancel)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "chat.db*").Concat(Directory.EnumerateFiles(folder, "discord-*.json"))) File.Delete(file);
        var worker = await WorkerProcess.StartAsync(folder, cancel, ["--Chat:UserPerMinute=0", "--Chat:ChannelPerMinute=0", .. rigs.SelectMany(rig => rig.WorkerSettings)]);
        foreach (var rig in rigs) await rig.ConnectedAsync();
        return worker;
    }
}
