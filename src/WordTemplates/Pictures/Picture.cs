namespace WordTemplates.Pictures;

/// <summary>A picture of known kind and size.</summary>
/// <param name="Kind">What its bytes are.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Width">Width; only its ratio to the height matters.</param>
/// <param name="Height">Height in the unit of the width.</param>
internal sealed record Picture(PictureKind Kind, byte[] Content, decimal Width, decimal Height)
{
    public string Extension => Kind switch
    {
        PictureKind.Png => "png",
        PictureKind.Jpeg => "jpeg",
        _ => "svg",
    };

    /// <summary>Its content type in the package.</summary>
    public string Type => Kind == PictureKind.Svg ? "image/svg+xml" : "image/" + Extension;
}

/// <summary>The kinds of pictures every Word shows.</summary>
internal enum PictureKind
{
    Png,
    Jpeg,
    Svg,
}

/// <summary>Why bytes are no picture that can be shown.</summary>
internal sealed record PictureFault(string Code, string Message, string Hint);
