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
            Caption(pass, table.First());
        }
    }

    private static void Caption(MendingPass pass, LayoutParagraph first)
    {
        if (pass.Document.Body.Paragraphs.LastOrDefault(paragraph => paragraph.Number < first.Number) is { Role: LayoutRole.Caption, Format.KeepNext: false } caption
            && pass.Editor.SetOf(caption.Element, "pPr", "keepNext", ("val", "1")))
            pass.Note(Rule, caption.Place(), "表题设为与下段同页");
    }

    // These two are written without a value: the schema of rows knows only on and off.
    private static bool Set(MendingPass pass, XElement row, string name) =>
        !(row.Child("trPr").Flag(name) ?? false) && pass.Editor.SetOf(row, "trPr", name, ("val", null));
}
