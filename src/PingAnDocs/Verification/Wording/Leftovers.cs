using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>PK-01: what a template, a draft or a mask left behind.</summary>
internal static partial class Leftovers
{
    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("PK-01", "没有遗留的占位文字", "成稿要求", Strength.File),
        [
            new(Placeholder(), "这里还是占位文字，请填上内容或删去。") { View = paragraph => paragraph.Text },
            new(Masked(), "这里是隐去的内容；如不是有意隐去，请填上。") { View = paragraph => paragraph.Text, Weakened = Strength.Practice },
        ]);

    [GeneratedRegex(
        """
          \{\{[^{}]*\}\} | ｛｛[^｛｝]*｝｝ | \{\{ | \}\}
        | 【(?:待|此处|请|补)[^【】]{0,30}】 | 【】
        | (?<![A-Za-z0-9_@/.])[_＿]{2,}(?![A-Za-z0-9_]) | ×{3,} | (?<![A-Za-z])[Xx]{3,}(?![A-Za-z])
        | (?i:lorem\ ipsum) | (?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])
        | (?:单击|点击)(?:或点击)?(?:此处|这里)(?:输入|添加|编辑)[一-鿿]{0,4} | (?:请)?在此(?:处)?(?:输入|键入|填写)[一-鿿]{0,4}
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<!×)××(?!×)|(?<![A-Za-z])(?:XX|xx)(?![A-Za-z0-9]|染色体)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Masked();
}
