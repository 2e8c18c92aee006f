namespace PingAnDocs.Rendering;

/// <summary>The names a speech template may use. They are part of the kit's surface: templates in the field depend on them.</summary>
internal static class SpeechNames
{
    /// <summary>Title of the speech; inside a section the section's heading.</summary>
    public const string Title = "标题";

    /// <summary>The title with a line feed where a long one breaks.</summary>
    public const string BrokenTitle = "分行标题";

    /// <summary>Post and name of the speaker; absent when not given.</summary>
    public const string Speaker = "讲话人";

    /// <summary>Day of the speech; absent when not given.</summary>
    public const string Date = "日期";

    /// <summary>Salutation with colon.</summary>
    public const string Salutation = "称谓";

    /// <summary>Paragraphs before the first section.</summary>
    public const string Opening = "开头";

    /// <summary>The sections.</summary>
    public const string Sections = "章节";

    /// <summary>The paragraphs of a section.</summary>
    public const string Paragraphs = "段落";

    /// <summary>Emphasised lead of a paragraph; empty when it has none.</summary>
    public const string Lead = "段首";

    /// <summary>Text of a paragraph after its lead.</summary>
    public const string Body = "正文";

    /// <summary>Paragraphs after the last section.</summary>
    public const string Closing = "结尾";

    /// <summary>Number of sections.</summary>
    public const string SectionCount = "章节数";

    /// <summary>Number of paragraphs of a section; at the top, of the whole speech.</summary>
    public const string ParagraphCount = "段落数";

    /// <summary>Issuing office under the text; absent when the kind of document has none.</summary>
    public const string Signature = "落款";

    /// <summary>Number of characters of the issuing office: a long name stands elsewhere than a short one.</summary>
    public const string SignatureLength = "落款字数";

    /// <summary>Table after a paragraph; absent when there is none.</summary>
    public const string Table = "表格";

    /// <summary>Tables on pages of their own after the text.</summary>
    public const string Attachments = "附件";

    /// <summary>The lines under the text that name the attachments.</summary>
    public const string AttachmentNotes = "附件说明";

    /// <summary>Mark above an attachment: 附件, 附件1.</summary>
    public const string Mark = "附件号";

    /// <summary>Title of a table.</summary>
    public const string TableTitle = "表题";

    /// <summary>Header cell over the ranks.</summary>
    public const string RankHeader = "排名头";

    /// <summary>Header cell over the names.</summary>
    public const string NameHeader = "单位头";

    /// <summary>The other header cells.</summary>
    public const string Headers = "表头";

    /// <summary>The rows of a table.</summary>
    public const string Rows = "行";

    /// <summary>Chart of a table's values; absent when there is none.</summary>
    public const string Chart = "图";

    /// <summary>Rank in a row.</summary>
    public const string RowRank = "排名";

    /// <summary>Name in a row.</summary>
    public const string RowName = "单位";

    /// <summary>The other cells of a row, as many as there are other header cells.</summary>
    public const string Cells = "格";
}
