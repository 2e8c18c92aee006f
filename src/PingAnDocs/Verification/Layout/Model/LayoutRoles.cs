namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Names of roles for people.</summary>
internal static class LayoutRoles
{
    /// <summary>The role in Chinese; empty for none.</summary>
    public static string NameOf(LayoutRole role) => role switch
    {
        LayoutRole.Title => "标题",
        LayoutRole.Subtitle => "副标题",
        LayoutRole.Speaker => "讲话人",
        LayoutRole.SpeechDate => "讲话日期",
        LayoutRole.Salutation => "称谓",
        LayoutRole.Addressee => "主送机关",
        LayoutRole.Body => "正文",
        LayoutRole.Heading1 => "一级标题",
        LayoutRole.Heading2 => "二级标题",
        LayoutRole.Heading3 => "三级标题",
        LayoutRole.Heading4 => "四级标题",
        LayoutRole.AttachmentNote => "附件说明",
        LayoutRole.Signature => "署名",
        LayoutRole.SignatureDate => "成文日期",
        LayoutRole.Remark => "附注",
        LayoutRole.AttachmentLabel => "附件序号",
        LayoutRole.AttachmentTitle => "附件标题",
        LayoutRole.Caption => "图表标题",
        LayoutRole.TableText => "表格文字",
        LayoutRole.Figure => "图表",
        LayoutRole.IssuerMark => "发文机关标志",
        LayoutRole.HeadLine => "版头",
        LayoutRole.Imprint => "版记",
        LayoutRole.Margin => "页眉页脚",
        LayoutRole.Aside => "注释",
        _ => "",
    };

    /// <summary>Level of a heading, from 1; 0 for anything else.</summary>
    public static int LevelOf(LayoutRole role) => role is >= LayoutRole.Heading1 and <= LayoutRole.Heading4 ? role - LayoutRole.Heading1 + 1 : 0;
}
