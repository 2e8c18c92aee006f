using System.Text;

namespace PingAnDocs.Printing;

/// <summary>The temporary folder of one run of LibreOffice: its own profile, its input, its output. Nothing of it stays.</summary>
internal sealed class PrintRoom : IDisposable
{
    // A closed port of this machine: whatever is asked for over the network is refused at once.
    private const int ClosedPort = 9;

    private readonly string path = Directory.CreateTempSubdirectory("pingan-print-").FullName;

    public PrintRoom()
    {
        foreach (var folder in new[] { Profile, Input, Output, Scratch }) Directory.CreateDirectory(folder);
        Directory.CreateDirectory(Path.Combine(Profile, "user"));
        File.WriteAllText(Path.Combine(Profile, "user", "registrymodifications.xcu"), Settings(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The profile: no macros, no links, no way out.</summary>
    public string Profile => Path.Combine(path, "profile");

    /// <summary>Where the Word files lie.</summary>
    public string Input => Path.Combine(path, "in");

    /// <summary>Where the PDF files are expected.</summary>
    public string Output => Path.Combine(path, "out");

    /// <summary>Where LibreOffice may put what it needs on the way.</summary>
    public string Scratch => Path.Combine(path, "tmp");

    /// <summary>Address nobody answers at.</summary>
    public static string DeadProxy { get; } = FormattableString.Invariant($"http://127.0.0.1:{ClosedPort}");

    public void Dispose()
    {
        // On Windows a process that was ended holds its files a moment longer.
        for (var attempt = 1; attempt <= 20 && !TryDelete(); attempt++) Thread.Sleep(100);
    }

    private bool TryDelete()
    {
        try
        {
            Directory.Delete(path, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Settings()
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">

            """);
        foreach (var (node, name, value) in new (string, string, string)[]
        {
            ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
            ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
            ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            ("Common/Security/Scripting", "DisableActiveContent", "true"),
            ("Writer/Content/Update", "Link", "0"),
            ("Common/Misc", "FirstRun", "false"),
            ("Common/Misc", "CrashReport", "false"),
            ("Common/Misc", "CollectUsageInformation", "false"),
        }) Item(text, $"/org.openoffice.Office.{node}", name, value);
        foreach (var (name, value) in new[]
        {
            ("ooInetProxyType", "2"), ("ooInetNoProxy", ""), ("ooInetHTTPProxyName", "127.0.0.1"), ("ooInetHTTPProxyPort", "9"),
            ("ooInetHTTPSProxyName", "127.0.0.1"), ("ooInetHTTPSProxyPort", "9"), ("ooInetFTPProxyName", "127.0.0.1"), ("ooInetFTPProxyPort", "9"),
        }) Item(text, "/org.openoffice.Inet/Settings", name, value);
        return text.Append("</oor:items>\n").ToString();
    }

    private static void Item(StringBuilder text, string node, string name, string value) =>
        text.Append($"""<item oor:path="{node}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>""").Append('\n');
}
