namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What a paragraph is in an official document.</summary>
internal enum LayoutRole
{
    /// <summary>Nothing to read, or nothing the rules know.</summary>
    None,

    /// <summary>标题.</summary>
    Title,

    /// <summary>副标题, 题注.</summary>
    Subtitle,

    /// <summary>讲话人.</summary>
    Speaker,

    /// <summary>讲话日期 under the title.</summary>
    SpeechDate,

    /// <summary>称谓.</summary>
    Salutation,

    /// <summary>主送机关.</summary>
    Addressee,

    /// <summary>正文.</summary>
    Body,

    /// <summary>一级标题.</summary>
    Heading1,

    /// <summary>二级标题.</summary>
    Heading2,

    /// <summary>三级标题.</summary>
    Heading3,

    /// <summary>四级标题.</summary>
    Heading4,

    /// <summary>附件说明.</summary>
    AttachmentNote,

    /// <summary>署名.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    SignatureDate,

    /// <summary>附注, in round brackets below the date.</summary>
    Remark,

    /// <summary>The word 附件 with its number, at the head of an attachment.</summary>
    AttachmentLabel,

    /// <summary>附件标题.</summary>
    AttachmentTitle,

    /// <summary>表题, 图题.</summary>
    Caption,

    /// <summary>Text of a table.</summary>
    TableText,

    /// <summary>Holds a picture, a chart or an object.</summary>
    Figure,

    /// <summary>发文机关标志.</summary>
    IssuerMark,

    /// <summary>发文字号, 签发人, 份号, 密级, 紧急程度.</summary>
    HeadLine,

    /// <summary>版记: 抄送, 印发机关和印发日期.</summary>
    Imprint,

    /// <summary>页眉、页脚.</summary>
    Margin,

    /// <summary>脚注、尾注、批注.</summary>
    Aside,
}
