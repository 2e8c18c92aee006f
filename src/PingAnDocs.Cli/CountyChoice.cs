using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Cli;

/// <summary>Finds the county of a workbook that a Word file is about.</summary>
internal static class CountyChoice
{
    private const int MostNames = 10;

    /// <summary>
    /// The county of that name, or the only one whose name stands in the document, or, where the speech says 我县 throughout, in the
    /// document's own name; null with the reason told.
    /// </summary>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="counties">The counties of the workbook.</param>
    /// <param name="document">The Word file.</param>
    /// <param name="wanted">The name asked for; null to look into the document.</param>
    public static WorkbookSurvey? Of(Terminal terminal, IReadOnlyList<WorkbookSurvey> counties, SourceFile document, string? wanted)
    {
        if (wanted is not null) return Named(terminal, counties, wanted);
        IReadOnlyList<string> names = [.. counties.Select(county => county.Name)];
        var (found, where) = (Proofreading.NamesIn(document.Bytes, names), "文稿里");
        if (found.Count == 0) (found, where) = (Proofreading.NamesWithin(document.Name, names), "文件名里");
        if (found is [var only])
        {
            terminal.Say($"按工作簿里“{only}”的数据核对（{where}只出现了这一个单位；要按别的单位核对请写 --county）。");
            return counties.First(county => county.Name == only);
        }

        if (found.Count == 0) terminal.Say($"文稿和文件名里都没有出现工作簿里的任何单位，不知道该与谁的数据核对；请用 --county 写明，可写：{Some(counties.Select(county => county.Name))}。");
        else terminal.Say($"{where}出现了工作簿里的 {found.Count} 个单位（{Some(found)}），不知道该与谁的数据核对；请用 --county 写明。");
        return null;
    }

    private static WorkbookSurvey? Named(Terminal terminal, IReadOnlyList<WorkbookSurvey> counties, string wanted)
    {
        if (counties.FirstOrDefault(county => county.Name == wanted) is { } county) return county;
        terminal.Say($"工作簿里没有“{wanted}”；可写：{Some(counties.Select(other => other.Name))}。");
        return null;
    }

    private static string Some(IEnumerable<string> names)
    {
        var list = names.Take(MostNames + 1).ToList();
        return list.Count <= MostNames ? string.Join('、', list) : $"{string.Join('、', list.Take(MostNames))}等";
    }
}
