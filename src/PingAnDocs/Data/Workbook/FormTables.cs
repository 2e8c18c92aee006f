namespace PingAnDocs.Data.Workbook;

/// <summary>The sheets of the office's form and their fixed columns: what the writer writes and the reader reads.</summary>
internal static class FormTables
{
    public const string Guide = "说明";
    public const string Units = "单位";
    public const string Waves = "调查";
    public const string Indicators = "指标";
    public const string Towns = "镇街";
    public const string Evidence = "佐证";

    /// <summary>Names no data sheet may have.</summary>
    public static readonly IReadOnlyList<string> Sheets = [Guide, Units, Waves, Indicators, Towns, Evidence];

    /// <summary>The row of the sheet of units that holds for all.</summary>
    public const string Everyone = "通用";

    /// <summary>What the names of the form's example begin with: a unit, a town or a topic so called is nobody's.</summary>
    public const string Example = "示例";

    /// <summary>The example unit.</summary>
    public const string ExampleUnit = Example + "县";

    /// <summary>The example of a unit below.</summary>
    public const string ExampleTown = Example + "镇";

    /// <summary>The example of evidence.</summary>
    public const string ExampleTopic = Example + "主题";

    /// <summary>The level of a city that is a county.</summary>
    public const string CountyCity = "县级市";

    /// <summary>Columns a user may add for himself; nothing is read from them.</summary>
    public static readonly IReadOnlyList<string> Remarks = ["序号", "备注"];

    public static readonly FormColumn County = new("县（市、区）", "name", "单位全称，各表写法要一致。") { Also = ["县区", "县市区", "区县", "单位名称", "单位", "地区", "县(市区)", "县(区)", "区(县)", "县(市、区)名称", "县区名称", "县市区名称", "县别", "名称"] };

    public static readonly FormColumn Table = new("数据表", "", "各县数据所在工作表的名称；只有一次调查时可以不写。");

    public static readonly FormColumn Sample = new("样本量", "sampleSize", "本单位成功访问的人数。") { IsNumber = true };

    public static readonly IReadOnlyList<FormColumn> UnitColumns =
    [
        new("层级", "level", "单位的层级；不写时从名称看。县级市请选“县级市”。") { Choices = [("国", "nation"), ("省", "province"), ("市", "city"), ("州", "prefecture"), ("县", "county"), (CountyCity, "county"), ("区", "district"), ("旗", "banner"), ("镇", "town"), ("开发区", "zone")] },
        new("自称", "self", "文中的自称，如“我县”；不写时从层级来。"),
    ];

    public static readonly IReadOnlyList<FormColumn> OccasionColumns =
    [
        new("讲话标题", "title", "讲话稿的标题。"),
        new("讲话日期", "date", "写成 2026-11-20 这样的日期。"),
        new("称谓", "salutation", "开头的称呼，如“同志们”。"),
        new("通报单位", "publishedBy", "谁通报的测评结果，如“市委政法委”。"),
        new("通报时间", "publishedOn", "什么时候通报的，如“年初”。"),
        new("完成期限", "horizon", "整改到什么时候，如“年底前”。"),
    ];

    public static readonly IReadOnlyList<FormColumn> SpeakerColumns =
        [new("讲话人职务", "post", "如“县委常委、政法委书记”。"), new("讲话人姓名", "name", "可以不写。")];

    public static readonly IReadOnlyList<FormColumn> WaveColumns =
    [
        new("编号", "id", "可以不写；写了就不能重复。"),
        new("调查名称", "name", "调查的全称，首次出现时用。"),
        new("简称", "short", "以后再提到时用，如“省级调查”。"),
        new("时期", "period", "如“2025年度”。"),
        new("比较基期", "base", "升降与谁比，不写就是“上年”。"),
        new("小数位数", "decimals", "这次调查公布几位小数；写了会补足末尾的 0。") { IsNumber = true },
    ];

    public static readonly IReadOnlyList<FormColumn> SubunitColumns =
    [
        new("下级称呼", "kind", "如“镇（街道）”“乡镇（街道）”。"),
        new("下级排名范围", "scope", "镇街位次是在什么范围里排的，如“全市”。"),
        new("下级参评数", "count", "这个范围里一共多少个镇街参评。") { IsNumber = true },
        new("前列名额", "within", "进入前多少名算前列。") { IsNumber = true },
    ];

    public static readonly FormColumn RankScope = new("排名范围", "", "没有公布各县位次、要由程序排时填，如“全市”；表里应是这个范围的全部单位，都要有数值。不要程序排就不填。") { Also = ["位次范围"] };

    public static readonly FormColumn Indicator = new("指标", "name", "指标名称，与数据表上面的列名一致。") { Also = ["指标名称"] };

    public static readonly IReadOnlyList<FormColumn> IndicatorColumns =
    [
        new("所属", "group", "归在哪一组，如“政法队伍满意率”；单独的指标不写。"),
        new("计量单位", "unit", "百分率选“%”，得分选“分”，指数选“无”。") { Choices = [("%", "%"), ("分", "分"), ("无", "")], Also = ["单位"] },
        new("比较基期", "base", "与调查的比较基期不同时才写。"),
    ];

    public static readonly FormColumn Comparable = new("可比", "comparable", "问卷变了、不能与上年比的选“否”。") { Choices = [("是", "true"), ("否", "false")] };

    public static readonly FormColumn Town = new("镇街名称", "name", "镇、乡、街道的全称。") { Also = ["镇街", "乡镇街道", "镇(街道)", "乡镇(街道)", "名称"] };

    public static readonly FormColumn Leader = new("前列", "", "列入前列点名的选“是”。") { Choices = [("是", "true"), ("否", "false")] };

    public static readonly IReadOnlyList<FormColumn> TownColumns =
    [
        new("值", "value", "本期数值。") { IsNumber = true, Also = ["数值", "本期"] },
        new("上年", "previous", "基期数值。") { IsNumber = true, Also = ["上期", "上年值"] },
        new("位次", "rank", "本期位次。") { IsNumber = true, Also = ["排名", "名次"] },
        new("上年位次", "previousRank", "基期位次。") { IsNumber = true, Also = ["上期位次", "上年排名"] },
    ];

    public static readonly FormColumn Topic = new("主题", "topic", "这些数字说的是什么事，如“入室盗窃”。");

    public static readonly FormColumn Source = new("来源", "source", "哪个部门提供的。");

    public static readonly IReadOnlyList<FormColumn> EvidenceColumns =
    [
        new("数据名称", "name", "如“入室盗窃警情同比”。"),
        new("数值", "value", "按部门提供的写。") { IsNumber = true },
        new("计量单位", "unit", "如“%”“起”“条”；没有就不写。"),
    ];
}
