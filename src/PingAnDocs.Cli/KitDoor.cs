using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Opens a kit for a command that needs one.</summary>
internal static class KitDoor
{
    /// <summary>The kit; null, with all its faults told, when it has errors.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="folder">The kit's folder.</param>
    /// <param name="json">True to write the state of a faulty kit as JSON too.</param>
    /// <param name="option">The option that names the folder.</param>
    public static Kit? Open(Terminal terminal, string folder, bool json, string option = "--kit")
    {
        var reading = KitReader.Read(folder);
        if (reading.Kit is not null) return reading.Kit;

        if (json) WriteJson(terminal, folder, reading);
        foreach (var fault in reading.Diagnostics.Where(item => item.Severity == Severity.Error)) terminal.Show(fault);
        if (Directory.Exists(folder)) terminal.Say($"文稿包“{folder}”有误，没有生成任何文稿。");
        else terminal.Say($"找不到文稿包文件夹“{folder}”，没有生成任何文稿：请在程序所在的文件夹里运行，或者用 {option} 写明文稿包在哪里。");
        return null;
    }

    /// <summary>The kit's state as one JSON line.</summary>
    public static void WriteJson(Terminal terminal, string folder, KitReading reading) => terminal.Json(json => json.Object(() =>
    {
        json.Property("kit", folder);
        json.Property("status", reading.Kit is null ? "kitFault" : "ok");
        json.WriteDiagnostics(reading.Diagnostics);
    }));
}
