using System.Text;
using WordTemplates.Packaging;
using WordTemplates.Pictures;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Writes the fill of a picture: the value's own bytes as a part of the package, fitted into the author's frame.</summary>
internal sealed class PictureNode(ValueTag tag, TagPlace place, PictureFrame frame) : TemplateNode
{
    /// <summary>The extension of a:blip by which Word knows the SVG behind a PNG.</summary>
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private const string SvgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    public override void Write(RenderPass pass)
    {
        var value = pass.Scope.Find(tag.Path)!;
        if (pass.Edits.IsFull)
            RenderFaults.TooMuch(pass, place);
        else if (PictureData.Of(value) is not { } content)
            PictureFaults.NoPicture(pass, place, tag, value);
        else if (PictureReader.Read(content, out var fault) is { } picture)
            pass.Output.Write(Encoding.UTF8.GetBytes(Fill(pass, picture)));
        else
            PictureFaults.Unfit(pass, place, tag, fault!);
    }

    private string Fill(RenderPass pass, Picture picture)
    {
        var a = frame.Prefix;
        var shown = picture.Kind == PictureKind.Svg ? picture with { Kind = PictureKind.Png, Content = FallbackPicture.Of(picture) } : picture;
        var extension = picture.Kind == PictureKind.Svg ? Extension(Relate(pass, picture)) : "";
        return $"{frame.Before}{Relate(pass, shown)}{frame.After}>{frame.Effects}{extension}</{a}blip>"
            + $"<{a}srcRect{Letterbox.Crop(frame.Size, picture)}/><{a}stretch><{a}fillRect/></{a}stretch>";
    }

    private string Extension(string id)
    {
        var (a, r) = (frame.Prefix, frame.RelationType[..frame.RelationType.LastIndexOf('/')]);
        return $"<{a}extLst><{a}ext uri=\"{SvgExtension}\"><asvg:svgBlip xmlns:asvg=\"{SvgNamespace}\" xmlns:r=\"{r}\" r:embed=\"{id}\"/></{a}ext></{a}extLst>";
    }

    /// <summary>Id of the relationship from the part that is written to the picture's part.</summary>
    private string Relate(RenderPass pass, Picture picture)
    {
        var folder = pass.Part[..(pass.Part.LastIndexOf('/') + 1)];
        var name = pass.Edits.AddContent(folder + "media/", picture.Extension, picture.Type, picture.Content);
        return pass.Edits.RelationsOf(pass.Part).Add(frame.RelationType, Relation.TargetFrom(pass.Part, name), external: false);
    }
}
