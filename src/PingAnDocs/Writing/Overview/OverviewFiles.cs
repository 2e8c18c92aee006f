using PingAnDocs.Data;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the overview of a run over several counties: index.html to look at, overview.xlsx to go on working with.</summary>
/// <remarks>The counties are read several times and never all held at once, so that ten thousand need no more memory than a hundred.</remarks>
public static class OverviewFiles
{
    /// <summary>Name of the page.</summary>
    public const string PageName = "index.html";

    /// <summary>Name of the workbook.</summary>
    public const string BookName = "overview.xlsx";

    /// <summary>Writes both files; what kept one of them from being written, or null.</summary>
    /// <param name="folder">Where the documents are.</param>
    /// <param name="kit">Name of the kit; may be empty.</param>
    /// <param name="outcomes">What became of the counties, in the order of the inputs; enumerated more than once.</param>
    /// <param name="run">What is known of the run besides.</param>
    public static Diagnostic? Write(OutputFolder folder, string kit, IEnumerable<DocumentOutcome> outcomes, WholeRun run)
    {
        var table = CountyTally.Of(outcomes);
        var charts = OverviewCharts.Of(table, outcomes);
        return Try(folder, PageName, stream => OverviewPage.Write(stream, kit, table, charts, outcomes, run))
            ?? Try(folder, BookName, stream => OverviewBook.Write(stream, table, charts, outcomes));
    }

    private static Diagnostic? Try(OutputFolder folder, string name, Action<Stream> fill)
    {
        try
        {
            folder.Write(name, fill);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic("IO031", Severity.Warning, SourcePlace.WholeFile(name), $"总览文件“{name}”没有写成，各单位的文稿不受影响。", "", "",
                "请检查磁盘空间和写入权限，关闭已打开的同名文件，再运行一次同样的命令（做好的文稿不会重做）。");
        }
    }
}
