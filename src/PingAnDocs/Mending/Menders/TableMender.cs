using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Menders;

/// <summary>Tables over pages: the head is repeated, rows are not split.</summary>
internal static class TableMender
{
    private const string Rule = "TB-02";

    public static void Mend(MendingPass pass)
    {
        if (!pass.Finds(Rule)) return;
        foreach (var table in pass.Document.Body.Paragraphs.Where(paragraph => !paragraph.InTextBox).GroupBy(paragraph => paragraph.Table).Where(table => table.Key is not null).ToList())
        {
            var rows = table.Key.Children("tr").ToList();
            if (rows.Count < 2) continue;
            var changed = Set(pass, rows[0], "tblHeader");
            foreach (var row in rows) changed |= Set(pass, row, "cantSplit");
            if (changed) pass.Note(Rule, table.First().Place(), "表头设为跨页重复，各行不跨页断开");
        }
    }

    private static bool Set(MendingPass pass, XElement row, string name) =>
        !(row.Child("trPr").Flag(name) ?? false) && pass.Editor.SetOf(row, "trPr", name, ("val", "1"));
}
