namespace PingAnDocs.Narration.Phrases;

/// <summary>The lists of the phrase book as an editor calls them: the sheet of the workbook, with the member of the file in brackets.</summary>
internal static class PhraseLists
{
    public static string Named(string member) => member switch
    {
        "problems" => "“问题”表（problems）",
        "causes" => "“原因”表（causes）",
        "measures" => "“措施”表（measures）",
        "strengths" => "“成绩”表（strengths）",
        _ => $"“短语”表（{member}）",
    };
}
