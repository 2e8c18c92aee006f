namespace PingAnDocs.KitExchange;

/// <summary>The sheet on which an official changes a threshold in one cell.</summary>
internal static class ThresholdSheet
{
    public const string Name = "阈值";

    /// <summary>Head of the column that tells which rules and phrases a threshold moves.</summary>
    public const string UsesHeader = "用在";

    private static readonly string[] Units = ["个百分点", "分", "个点", "项", "位", "次", "个"];

    public static readonly TableSpec Table = new(Name, KitTrees.Rules, "thresholds",
    [
        new("名称", "name", CellForm.Text, 20, "规则的条件、测试和措辞的成立条件用这个名称代替数。改了名称，用到它的地方要一并改；只改大小请改“数值”。"),
        new("数值", "value", CellForm.Number, 10, "要改阈值，只改这一格：用到它的规则、测试、措辞随之变化。写数，不带单位，如 3 或 0.50。"),
        new("单位", "unit", CellForm.Text, 12, "给人看的单位，从列表里选；没有单位的不填。") { Choices = Units },
        new("为什么", "why", CellForm.Text, 50, "为什么定这个数，给以后接手的人看。"),
        new(UsesHeader, "", CellForm.Text, 40, "只供查看：改这个数会带动哪些规则和措辞。") { Kind = ColumnKind.Remark },
    ]);
}
