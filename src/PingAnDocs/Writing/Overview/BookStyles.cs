using System.Text;

namespace PingAnDocs.Writing.Overview;

/// <summary>The looks of the overview's cells: a few for texts, and for each number of decimals one plain and one with its sign.</summary>
internal static class BookStyles
{
    public const int Head = 1;
    public const int Text = 2;
    public const int Count = 3;
    public const int Link = 4;

    private const int FirstFigure = 5;
    private const int FirstFormat = 164;
    private const int MostDecimals = 28;

    /// <summary>The look of a figure: its own decimals, because 0.50 is not 0.5.</summary>
    public static int Figure(decimal figure, bool signed) => FirstFigure + (figure.Scale * 2) + (signed ? 1 : 0);

    /// <summary>The number format of such a figure.</summary>
    public static string Format(int decimals, bool signed)
    {
        var plain = decimals == 0 ? "0" : $"0.{new string('0', decimals)}";
        return signed ? $"+{plain};-{plain};{plain}" : plain;
    }

    /// <summary>The part xl/styles.xml.</summary>
    public static string Xml()
    {
        var (formats, looks) = (new StringBuilder(), new StringBuilder());
        for (var index = 0; index < (MostDecimals + 1) * 2; index++)
        {
            var id = OverviewText.Of(FirstFormat + index);
            formats.Append("<numFmt numFmtId=\"").Append(id).Append("\" formatCode=\"").Append(Format(index / 2, index % 2 == 1)).Append("\"/>");
            looks.Append("<xf numFmtId=\"").Append(id).Append("\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");
        }

        var count = OverviewText.Of((MostDecimals + 1) * 2);
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="{count}">{formats}</numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><u/><sz val="11"/><color rgb="FF1D4F7C"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{OverviewText.Of(FirstFigure + ((MostDecimals + 1) * 2))}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>{looks}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """;
    }
}
