using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Opens a kit for a command that needs one.</summary>
internal static class KitDoor
{
    /// <summary>The kit; null, with all its faults told, when it has errors.</summary>
    public static Kit? Open(Terminal terminal, string folder, bool json)
    {
        var reading = KitReader.Read(folder);
        if (reading.Kit is not null) return reading.Kit;

        if (json) WriteJson(terminal, folder, reading);
        foreach (var fault in reading.Diagnostics.Where(item => item.Severity == Severity.Error)) terminal.Show(fault);
        terminal.Say($"文稿包“{folder}”有误，没有生成任何文稿。");
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
