using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>A run of ordinals that must count 一, 二, 三 until it starts anew.</summary>
internal sealed class OrdinalRun(string code, string kind)
{
    private int last;

    public void Restart() => last = 0;

    public void Next(int? ordinal, StoryParagraph paragraph, DiagnosticBag faults)
    {
        if (ordinal is not { } value) return;
        if (value != last + 1)
            faults.Add(Fault.Error(code, paragraph.Place, $"{kind}的序号断号或重号。", paragraph.Text, ChineseOrdinal.Write(last + 1)));
        last = value;
    }
}
