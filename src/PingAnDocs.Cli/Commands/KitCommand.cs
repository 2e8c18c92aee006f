using System.CommandLine;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit: what can be done with a kit.</summary>
internal static class KitCommand
{
    public static Command Create() => new("kit", "检查、查看、比较文稿包（模板、规则、用语、指标），与 Excel 互转。")
    {
        KitCheckCommand.Create(), KitTagsCommand.Create(), KitExportCommand.Create(), KitImportCommand.Create(), KitDiffCommand.Create(),
    };
}
