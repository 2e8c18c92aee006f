namespace WordTemplates.Checking;

/// <summary>The kinds of values in words, and which kinds a tag can take.</summary>
internal static class KindNames
{
    /// <summary>What a section can ask about.</summary>
    public const SchemaKinds Anything = SchemaKinds.Text | SchemaKinds.Number | SchemaKinds.Flag | SchemaKinds.Date | SchemaKinds.List | SchemaKinds.Object;

    private static readonly (SchemaKinds Kind, string Name)[] Names =
    [
        (SchemaKinds.Text, "文字"), (SchemaKinds.Number, "数字"), (SchemaKinds.Flag, "“是/否”项"), (SchemaKinds.Date, "日期"),
        (SchemaKinds.List, "列表"), (SchemaKinds.Object, "一组值"), (SchemaKinds.Picture, "图片"), (SchemaKinds.Chart, "图表"),
    ];

    /// <summary>The kinds in words; 缺失值 for none.</summary>
    public static string Of(SchemaKinds kinds) => kinds == SchemaKinds.None
        ? "缺失值"
        : Joined([.. Names.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Name)]);

    private static string Joined(string[] names) => names.Length == 1 ? names[0] : $"{string.Join('、', names[..^1])}或{names[^1]}";

    public static string Of(TemplateValue value) => Of(KindOf(value));

    /// <summary>The kind of a value; none for one that is missing.</summary>
    public static SchemaKinds KindOf(TemplateValue value) => value switch
    {
        TextValue => SchemaKinds.Text,
        NumberValue => SchemaKinds.Number,
        FlagValue => SchemaKinds.Flag,
        DateValue => SchemaKinds.Date,
        ListValue => SchemaKinds.List,
        ObjectValue => SchemaKinds.Object,
        PictureValue => SchemaKinds.Picture,
        _ => SchemaKinds.None,
    };
}
