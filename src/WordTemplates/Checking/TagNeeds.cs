using WordTemplates.Formats;
using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>Which kinds of value a tag can take.</summary>
internal static class TagNeeds
{
    /// <summary>A content control that is filled may be a check box as well.</summary>
    public static SchemaKinds Of(TagNode node) => Of(node.Tag) | (node.Source.IsControl ? SchemaKinds.Flag : SchemaKinds.None);

    public static SchemaKinds Of(Tag tag) => tag switch
    {
        ValueTag { Options: var options } when options.HasFlag(TagOptions.Picture) => SchemaKinds.Picture | SchemaKinds.Text,
        ValueTag { Options: var options } when options.HasFlag(TagOptions.Chart) => SchemaKinds.Chart | SchemaKinds.Object,
        ValueTag value => Of(value.Format),
        OpenTag { Test: { } test } => test.Number is null ? SchemaKinds.Text : SchemaKinds.Number,
        _ => KindNames.Anything,
    };

    private static SchemaKinds Of(ValueFormat format) => format switch
    {
        NumberFormat or OrdinalFormat => SchemaKinds.Number,
        DateFormat => SchemaKinds.Date,
        JoinFormat => SchemaKinds.List,
        SoftBreakFormat => SchemaKinds.Text,
        _ => SchemaKinds.Text | SchemaKinds.Number | SchemaKinds.Date,
    };
}
