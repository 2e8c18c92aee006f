using PingAnDocs.Data;

namespace PingAnDocs.Writing.Sharding;

/// <summary>Why parts of a run cannot be joined.</summary>
internal static class ShardFaults
{
    /// <summary>A part that has not come to its end.</summary>
    public const string UnfinishedCode = "MG003";

    /// <summary>A part whose manifest was cut or edited.</summary>
    public const string DamagedCode = "MG004";

    /// <summary>A manifest the system does not let us read.</summary>
    public const string UnreadableCode = "MG005";

    public static Diagnostic NoManifest(string folder) => Error(
        "MG001", folder, $"“{folder}”里没有清单 {Manifest.FileName}，不是分片生成的输出文件夹。", "请写明各部分 generate --shard 时 -o 后面的文件夹。");

    public static Diagnostic NotAPart(string folder) => Error(
        "MG002", folder, $"“{folder}”里的清单不是分片生成的，不能合并。", "请用 generate --shard I/N 生成各部分，再来合并。");

    public static Diagnostic Unfinished(string folder, Shard shard) => Error(
        UnfinishedCode, folder, $"第 {shard.Word} 部分（“{folder}”）还没有做完。", "请把这一部分的 generate 命令再运行一次，做完后再合并。");

    public static Diagnostic Damaged(string folder, int line) => Error(
        DamagedCode, folder, $"“{folder}”里的清单第 {line} 行坏了或被改动过。", "请把这一部分的 generate 命令再运行一次，它会补好清单。");

    public static Diagnostic Unreadable(string folder) => Error(
        UnreadableCode, folder, $"“{folder}”里的清单 {Manifest.FileName} 无法读取。", "请检查读取权限和磁盘。");

    public static Diagnostic OtherCount(ShardManifest part, ShardManifest first) => Error(
        "MG006", part.Folder, $"“{part.Folder}”是第 {part.Shard.Word} 部分，“{first.Folder}”是第 {first.Shard.Word} 部分，分的份数不同。", "请只写同一次分片的文件夹。");

    public static Diagnostic OtherRun(ShardManifest part, ShardManifest first) => Error(
        "MG007", part.Folder, $"“{part.Folder}”与“{first.Folder}”不是用同样的程序、文稿包和选项生成的。", "请用同一个程序、同一套文稿包、同样的选项重新生成这一部分。");

    public static Diagnostic OtherBatch(ShardManifest part, ShardManifest first) => Error(
        "MG008", part.Folder, $"“{part.Folder}”与“{first.Folder}”生成时读到的数据不同。", "各部分都要能读到全部数据；请核对各机器上的数据文件，数据不同的部分重新生成。");

    public static Diagnostic Twice(ShardManifest part, ShardManifest earlier) => Error(
        "MG009", part.Folder, $"第 {part.Shard.Word} 部分写了两次：“{earlier.Folder}”和“{part.Folder}”。", "请只留一个。");

    public static Diagnostic Missing(Shard shard) => Error(
        "MG010", shard.Word, $"缺少第 {shard.Word} 部分。", "请把它的输出文件夹也写上；还没有做的请先做。");

    public static Diagnostic Misplaced(ShardManifest part) => Error(
        "MG011", part.Folder, $"“{part.Folder}”里有文稿与别的部分重复，或者不属于第 {part.Shard.Word} 部分。", "请把这一部分的 generate 命令再运行一次。");

    public static Diagnostic NoFile(string file, string folder) => Error(
        "MG012", file, $"“{folder}”里缺少文件“{file}”。", "请把这一部分的 generate 命令再运行一次，它会补上缺的文件。");

    public static Diagnostic ChangedFile(string file, string folder) => Error(
        "MG013", file, $"“{folder}”里的“{file}”与清单不符，可能被改动过或没有拷贝完整。", "请重新拷贝，或者把这一部分的 generate 命令再运行一次；手工改过的请先另存。");

    public static Diagnostic OtherLedger(string folder) => Error(
        "MG014", LedgerFile.FileName, $"“{folder}”里的措辞台账与别的部分开始时的台账不同。", "请把以前的台账放进每一部分的输出文件夹，再重新生成；输出文件夹里别的台账请先移走。");

    public static Diagnostic OtherData(InputFile input) => Error(
        "MG015", input.Shown, $"“{input.Shown}”或同批其他数据在生成以后变了，这份文稿与现在的数据不符。", "请用现在的数据把各部分重新生成一次，没有变的不会重做。");

    public static Diagnostic OtherInputs(int found, int expected) => Error(
        "MG016", "--data", $"--data 给出 {found} 份数据，各部分生成时是 {expected} 份，或者次序不同。", "请写与 generate 时同样的路径，次序也要相同。");

    private static Diagnostic Error(string code, string place, string message, string hint) =>
        new(code, Severity.Error, SourcePlace.WholeFile(place), message, "", "", hint);
}
