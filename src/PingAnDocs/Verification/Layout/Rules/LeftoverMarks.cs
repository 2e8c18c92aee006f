using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What the workshop leaves behind in a text.</summary>
internal static partial class LeftoverMarks
{
    /// <summary>Tags of templates.</summary>
    [GeneratedRegex(@"\{\{[^{}]*\}\}|｛｛[^｛｝]*｝｝|\{\{|\}\}|｛｛|｝｝|\$\{[^{}]*\}|«[^«»]+»", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Tag();

    // 【待…】 is a mark whatever follows; in round brackets only words that cannot be anything else: （待业人员） is good Chinese.
    [GeneratedRegex(@"[【［\[〔]待[^】］\]〕]{0,20}[】］\]〕]|[（(]待(定|补|填|核|续|确认|完善|修改)[^）)]{0,10}[）)]|(?<![有亟尚仍急])待补(?![\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex ToFillIn();

    /// <summary>Text that only shows where text goes.</summary>
    [GeneratedRegex(@"[Ll]orem ipsum|单击(或点击)?此处|点击此处(输入|添加)|在此处(键入|输入)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Dummy();

    /// <summary>Signs in the place of something: a blank to fill in, or a name that is meant to be hidden.</summary>
    [GeneratedRegex(@"(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}|Ｘ{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Blank();
}
