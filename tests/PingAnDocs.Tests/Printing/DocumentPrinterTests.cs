using System.Diagnostics;
using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Printing;

namespace PingAnDocs.Tests.Printing;

public class DocumentPrinterTests
{
    private const string Good = """cp "$home/good.pdf" "$pdf" """;

    [Fact]
    public void A_good_PDF_comes_back_with_its_pages_read()
    {
        using var office = Office(Good);
        var result = office.Print();
        Assert.Null(result.Fault);
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(result.Pdf!, 0, 8), StringComparison.Ordinal);
        Assert.Equal("Page one", Assert.Single(Assert.Single(result.Pages!.Pages).Lines).Text);
    }

    [Theory]
    [InlineData("true")]
    [InlineData(": > \"$pdf\"")]
    [InlineData("echo rubbish > \"$pdf\"")]
    [InlineData("printf '%%PDF-1.6\\nrubbish\\n%%%%EOF\\n' > \"$pdf\"")]
    [InlineData("head -c 400 \"$home/good.pdf\" > \"$pdf\"")]
    [InlineData("ln -s \"$home/good.pdf\" \"$pdf\"")]
    [InlineData("mkdir \"$pdf\"")]
    public void An_exit_code_of_0_without_a_whole_PDF_is_a_failure(string forEachFile)
    {
        using var office = Office(forEachFile, "exit 0");
        AssertFailed(office, office.Print(), "LibreOffice 没有写出完整的 PDF。");
    }

    [Fact]
    public void An_exit_code_of_1_with_a_whole_PDF_is_none()
    {
        using var office = Office(Good, "exit 1");
        Assert.Null(office.Print().Fault);
    }

    [Fact]
    public void A_program_that_hangs_is_ended_with_what_it_started()
    {
        using var office = Office("""echo $$ >> "$home/ids"; sleep 600 & echo $! >> "$home/ids"; wait""");
        AssertFailed(office, office.Print(seconds: 3), "LibreOffice 在限定的时间内没有完成转换，已经中止，PDF 没有生成。");
        AssertEnded(office, 2);
    }

    [Fact]
    public void What_a_program_leaves_behind_is_ended_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux shows the environment of a process");
        using var office = Office($"""{Good}; nohup setsid sleep 600 > /dev/null 2>&1 & echo $! >> "$home/ids" """);
        Assert.Null(office.Print().Fault);
        AssertEnded(office, 1);
    }

    [Fact]
    public void A_grandchild_that_keeps_the_pipe_open_does_not_hold_us()
    {
        using var office = Office($"""{Good}; sleep 600 & echo $! >> "$home/ids" """);
        Assert.Null(office.Print().Fault);
    }

    [Theory]
    [InlineData("yes fault >&2")]
    [InlineData("cat /dev/zero")]
    [InlineData("while true; do echo fault >&2; echo progress; done")]
    public void Endless_output_is_drained_until_the_time_is_over(string forEachFile)
    {
        using var office = Office(forEachFile);
        AssertFailed(office, office.Print(seconds: 3), "LibreOffice 在限定的时间内没有完成转换，已经中止，PDF 没有生成。");
    }

    [Fact]
    public void Megabytes_of_warnings_before_the_PDF_do_no_harm()
    {
        using var office = Office($"head -c 5000000 /dev/zero >&2; head -c 5000000 /dev/zero; {Good}");
        Assert.Null(office.Print().Fault);
    }

    [Fact]
    public void A_program_that_waits_for_an_answer_gets_none()
    {
        using var office = Office($"cat > /dev/null; {Good}");
        Assert.Null(office.Print().Fault);
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_told()
    {
        var result = new DocumentPrinter("/nowhere/soffice", PrintLimits.Standard).Print(new PrintJob("a.docx", new byte[] { 1 }));
        Assert.Null(result.Pdf);
        Assert.Equal("LibreOffice 不能启动，PDF 没有生成。", result.Fault!.Message);
    }

    [Fact]
    public void Many_documents_take_one_start_and_keep_their_order()
    {
        using var office = Office(Good);
        Assert.All(office.Print(60, "a", "b", "c"), result => Assert.Null(result.Fault));
        Assert.Single(office.Lines("rooms"));
    }

    [Fact]
    public void A_bad_document_does_not_take_the_others_of_its_run_with_it()
    {
        using var office = Office($"""grep -q bad "$file" && exit 1; {Good}""");
        var results = office.Print(60, "a", "bad", "c");
        Assert.Equal([true, false, true], results.Select(result => result.Pdf is not null));
        Assert.Equal("2号.docx", results[1].Fault!.Place.File);
    }

    [Fact]
    public void A_program_that_always_hangs_is_not_asked_for_each_document_again()
    {
        using var office = Office("sleep 600");
        Assert.All(office.Print(1, "a", "b", "c", "d", "e"), result => Assert.Null(result.Pdf));
        Assert.Equal(3, office.Lines("rooms").Length);
    }

    [Fact]
    public void It_runs_in_a_room_of_its_own_without_a_way_to_the_network()
    {
        using var office = Office($"""{Good}; cp "$out/../profile/user/registrymodifications.xcu" "$home/settings" """);
        Assert.Null(office.Print().Fault);
        var room = Path.GetDirectoryName(Assert.Single(office.Lines("rooms")))!;
        var environment = office.Lines("environment");
        Assert.All(new[] { "http_proxy", "HTTPS_PROXY", "all_proxy" }, name => Assert.Contains($"{name}=http://127.0.0.1:9", environment));
        Assert.Contains($"TMPDIR={room}/tmp", environment);
        Assert.Contains($"-env:UserInstallation=file://{room}/profile --headless", office.Lines("arguments")[0], StringComparison.Ordinal);
        var settings = string.Concat(office.Lines("settings"));
        Assert.All(new[] { "DisableMacrosExecution", "BlockUntrustedRefererLinks", "ooInetProxyType" }, name => Assert.Contains($"oor:name=\"{name}\"", settings, StringComparison.Ordinal));
        Assert.False(Directory.Exists(room));
    }

    private static FakeOffice Office(string forEachFile, string after = "")
    {
        FakeOffice.SkipOnWindows();
        return new FakeOffice(forEachFile, after);
    }

    private static void AssertFailed(FakeOffice office, PrintResult result, string message)
    {
        Assert.Null(result.Pdf);
        Assert.Null(result.Pages);
        Assert.Equal(("IO022", Severity.Warning, message), (result.Fault!.Code, result.Fault.Severity, result.Fault.Message));
        Assert.All(office.Lines("rooms"), room => Assert.False(Directory.Exists(Path.GetDirectoryName(room)), room));
    }

    private static void AssertEnded(FakeOffice office, int processes)
    {
        var ids = office.Lines("ids").Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(processes, ids.Count);
        // An ended process may still stand in the list until its new parent looks after it.
        Assert.All(ids, id => Assert.True(SpinWait.SpinUntil(() => IsGone(id), TimeSpan.FromSeconds(30)), $"process {id} lives"));
    }

    private static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited || (OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IOException)
        {
            return true;
        }
    }
}
