using System.CommandLine;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit: what can be done with a kit.</summary>
internal static class KitCommand
{
    public static Command Create() => new("kit", "检查和查看文稿包（模板、规则、用语、指标）。")
    {
        KitCheckCommand.Create(),
        KitTagsCommand.Create(),
        KitRulesCommand.Create(),
        KitCoverageCommand.Create(),
        KitFormatCommand.Create(),
    };
}
