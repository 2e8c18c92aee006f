using WordTemplates.Pictures;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>The faults of pictures in the data.</summary>
internal static class PictureFaults
{
    public static void NoPicture(RenderPass pass, TagPlace place, ValueTag tag, TemplateValue value)
    {
        var reason = value is TextValue ? "不是以 data:image/…;base64, 开头的图片，或编码有误" : "不是图片";
        pass.Faults.AtTag("WT411", place, $"数据“{Where(pass, tag)}”{reason}。", "PNG、JPEG 或 SVG 图片", "请检查数据；文本数据里的图片要写成 data:image/png;base64,……。");
    }

    public static void Unfit(RenderPass pass, TagPlace place, ValueTag tag, PictureFault fault) =>
        pass.Faults.AtTag(fault.Code, place, $"数据“{Where(pass, tag)}”不能用：{fault.Message}", "PNG、JPEG 或 SVG 图片", fault.Hint);

    private static string Where(RenderPass pass, ValueTag tag) => FaultList.Quote(pass.Scope.Describe(tag.Path));
}
