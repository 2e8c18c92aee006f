namespace PingAnDocs.Writing;

/// <summary>The words for what became of a document.</summary>
public static class OutcomeWords
{
    /// <summary>The word for one outcome.</summary>
    public static string Of(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Released => "已生成",
        OutcomeStatus.DataRefused => "数据未通过",
        OutcomeStatus.KitFault => "文稿包有误",
        OutcomeStatus.KeptBack => "核对未通过，已扣下",
        _ => "意外中止",
    };
}
