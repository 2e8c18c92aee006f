using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PingAnDocs.Tests.Writing.Report;

/// <summary>A Chromium without window, driven over its debugging socket. One for all tests of a class; each test has a page of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly string folder = Directory.CreateTempSubdirectory("pingan-browser-").FullName;
    private readonly ClientWebSocket socket = new();
    private Process? process;
    private int asked;

    /// <summary>The browser of this machine; null when there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(path => Names.Select(name => Path.Combine(path, name))).FirstOrDefault(File.Exists);

    /// <summary>What the pages complained of: blocked styles, faults of the script, requests to anywhere but the file.</summary>
    public List<string> Complaints { get; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Program is null) return;
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", "--remote-debugging-port=0", $"--user-data-dir={folder}", "about:blank",
        ];
        process = Process.Start(new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var door = await Door();
        using var limit = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{door[0]}{door[1]}"), limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process?.Kill(entireProcessTree: true);
        if (process is not null) await process.WaitForExitAsync();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a page in a window of that size.</summary>
    internal async Task<BrowserPage> Open(byte[] html, int width, int height)
    {
        var file = Path.Combine(folder, $"page{++asked}.html");
        await File.WriteAllBytesAsync(file, html);
        var target = await Send("", "Target.createTarget", new JObject { ["url"] = "about:blank" });
        var session = (await Send("", "Target.attachToTarget", new JObject { ["targetId"] = target["targetId"], ["flatten"] = true }))["sessionId"]!.ToString();
        foreach (var domain in new[] { "Log", "Runtime", "Network", "Page" }) await Send(session, $"{domain}.enable", []);
        await Send(session, "Emulation.setDeviceMetricsOverride", new JObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await Send(session, "Page.navigate", new JObject { ["url"] = new Uri(file).AbsoluteUri });
        var page = new BrowserPage(this, session);
        await page.Until("document.readyState == 'complete' && document.documentElement.classList.contains('js')");
        return page;
    }

    /// <summary>Asks one thing and waits for the answer; what the page says meanwhile is noted.</summary>
    internal async Task<JObject> Send(string session, string method, JObject parameters)
    {
        var question = new JObject { ["id"] = ++asked, ["method"] = method, ["params"] = parameters };
        if (session.Length > 0) question["sessionId"] = session;
        using var limit = new CancellationTokenSource(Patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(question.ToString(Formatting.None)), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        while (true)
        {
            var answer = await Receive(limit.Token);
            if ((int?)answer["id"] != asked)
            {
                Note(answer);
                continue;
            }

            Assert.True(answer["error"] is null, $"{method}: {answer["error"]}");
            return (JObject)answer["result"]!;
        }
    }

    private void Note(JObject told)
    {
        var complaint = (string?)told["method"] switch
        {
            "Log.entryAdded" when (string?)told.SelectToken("params.entry.level") == "error" => (string?)told.SelectToken("params.entry.text"),
            "Runtime.exceptionThrown" => told.SelectToken("params.exceptionDetails")!.ToString(Formatting.None),
            "Network.requestWillBeSent" when told.SelectToken("params.request.url")!.ToString() is var url && !url.StartsWith("file:", StringComparison.Ordinal) => url,
            _ => null,
        };
        if (complaint is not null) Complaints.Add(complaint);
    }

    private async Task<JObject> Receive(CancellationToken limit)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, limit);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JObject.Parse(Encoding.UTF8.GetString(message.ToArray()));
        }
    }

    private async Task<string[]> Door()
    {
        var file = Path.Combine(folder, "DevToolsActivePort");
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(50))
        {
            if (File.Exists(file) && await File.ReadAllLinesAsync(file) is { Length: >= 2 } lines) return lines;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("The browser did not open its debugging port.");
    }
}
