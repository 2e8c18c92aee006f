using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Similarity;

/// <summary>What is told of documents that are too much alike, or that name another unit.</summary>
internal static class SimilarityFaults
{
    private const string Words = "请给相同最多的用语（phrases.json）补写措辞，或补充各单位自己的依据数据（evidence）后重新生成；本来就应当一致的文字，写进文稿包 similarity.json 的 allow。";

    /// <summary>Two documents that are too much alike. Both are delivered: each is right in itself, and which one to keep back would depend on their order.</summary>
    public static Diagnostic Of(SimilarPair pair) => new(
        pair.Verdict == SimilarityVerdict.Fault ? SimilarityCodes.Copies : SimilarityCodes.Alike, Severity.Warning, SourcePlace.WholeFile($"{pair.One}.docx"),
        $"“{pair.One}”和“{pair.Other}”的文稿{(pair.Verdict == SimilarityVerdict.Fault ? "雷同" : "较为相似")}：去掉数字和地名以后，全文有{Percent(pair.Likeness.Whole)}、第二部分以后有{Percent(pair.Likeness.Later)}的文字与对方连续相同。", "", "",
        $"两份文稿都已生成，印发前请改写。{Words}");

    /// <summary>A short name that may be another unit's.</summary>
    public static Diagnostic Doubtful(string document, ForeignName name) => new(
        SimilarityCodes.DoubtfulName, Severity.Warning, new SourcePlace($"{document}.docx", name.Place, 0, 0),
        $"文稿里有“{name.Name}”二字，同一批次里“{name.Owner}”有这个名称。", name.Sentence, "", "请看一看是不是写进了别的单位；只是词语的一部分就不必理会。");

    /// <summary>Another unit's name: the document is kept back. Of a masked one the name is not told.</summary>
    public static Diagnostic Foreign(ForeignName name, bool masked) => new(
        SimilarityCodes.ForeignName, Severity.Error, new SourcePlace("成稿.docx", name.Place, 0, 0),
        masked ? "文稿里有同一批次另一个单位的名称。" : $"文稿里有“{name.Name}”，这是同一批次里“{name.Owner}”的名称，不是本单位的。",
        masked ? "" : name.Sentence, "",
        "请检查数据文件的标题、依据和模板、措辞里是否照搬了别的单位，改正后重新生成；这几个字在这里不是地名的，把它所在的词语写进文稿包 similarity.json 的 allow。");

    /// <summary>A share as people read it.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
