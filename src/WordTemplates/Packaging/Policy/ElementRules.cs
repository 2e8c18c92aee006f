using System.Collections.Frozen;

namespace WordTemplates.Packaging.Policy;

/// <summary>Elements of WordprocessingML that the rules strip or remark on, beside those that hang on a relationship.</summary>
internal static class ElementRules
{
    private static readonly FrozenDictionary<string, (Verdict Verdict, string Code, string Message, string Hint)> Table = new Dictionary<string, (Verdict, string, string, string)>
    {
        ["attachedTemplate"] = (Verdict.Strip, "WT511", "模板连着另一个模板文件，会泄露电脑上的路径。", "文稿里已经去掉它，模板不必改。"),
        ["mailMerge"] = (Verdict.Strip, "WT513", "模板连着邮件合并的数据源。", "文稿里已经去掉它，模板不必改。"),
        ["saveThroughXslt"] = (Verdict.Strip, "WT513", "模板设置了另存时套用的转换文件。", "文稿里已经去掉它，模板不必改。"),
        ["printerSettings"] = (Verdict.Strip, "WT516", "模板带有某台打印机的设置。", "文稿里已经去掉它，模板不必改。"),
        ["ins"] = (Verdict.Keep, "WT519", "模板里还有修订痕迹，会带进每份文稿。", "请在 Word 里接受或拒绝全部修订。"),
        ["del"] = (Verdict.Keep, "WT519", "模板里还有修订痕迹，会带进每份文稿。", "请在 Word 里接受或拒绝全部修订。"),
        ["moveFrom"] = (Verdict.Keep, "WT519", "模板里还有修订痕迹，会带进每份文稿。", "请在 Word 里接受或拒绝全部修订。"),
        ["comment"] = (Verdict.Keep, "WT520", "模板里还有批注，会带进每份文稿。", "请在 Word 里删去全部批注。"),
    }.ToFrozenDictionary();

    /// <summary>True when the element, references and all, is cut out of its part.</summary>
    public static bool IsStripped(string localName) => Table.TryGetValue(localName, out var rule) && rule.Verdict == Verdict.Strip;

    /// <summary>What is to be said about a WordprocessingML element; null when nothing.</summary>
    public static Finding? Find(string localName, string part) =>
        Table.TryGetValue(localName, out var rule) ? new Finding(rule.Verdict, rule.Code, part, rule.Message, rule.Hint) : null;
}
