using System.Collections.Frozen;

namespace WordTemplates.Packaging.Policy;

/// <summary>Elements of WordprocessingML that are cut out wherever they stand, with or without the relationship they name.</summary>
internal static class ElementRules
{
    private const string Stripped = "文稿里已经去掉它，模板不必改。";

    private static readonly FrozenDictionary<string, (string Code, string Message)> Table = new Dictionary<string, (string, string)>
    {
        ["attachedTemplate"] = ("WT511", "模板连着另一个模板文件，会泄露电脑上的路径。"),
        ["mailMerge"] = ("WT513", "模板连着邮件合并的数据源。"),
        ["saveThroughXslt"] = ("WT513", "模板设置了另存时套用的转换文件。"),
        ["printerSettings"] = ("WT516", "模板带有某台打印机的设置。"),
    }.ToFrozenDictionary();

    public static bool IsStripped(string localName) => Table.ContainsKey(localName);

    /// <summary>What is to be said about a WordprocessingML element; null when nothing.</summary>
    public static Concern? Find(string localName, string part) =>
        Table.TryGetValue(localName, out var rule) ? new Concern(Verdict.Strip, rule.Code, part, rule.Message, Stripped) : null;
}
