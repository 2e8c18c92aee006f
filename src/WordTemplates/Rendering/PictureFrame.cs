namespace WordTemplates.Rendering;

/// <summary>The markup of a placeholder picture around the picture that takes its place; compiled once.</summary>
/// <param name="Before">Start tag of a:blip up to the relationship's id.</param>
/// <param name="After">Start tag of a:blip behind the id, without its end.</param>
/// <param name="Effects">Children of a:blip that stay.</param>
/// <param name="Prefix">Prefix of DrawingML names with its colon.</param>
/// <param name="RelationType">Type of the relationship to a picture.</param>
/// <param name="Size">Width and height of the frame, in EMU.</param>
internal sealed record PictureFrame(string Before, string After, string Effects, string Prefix, string RelationType, (long Width, long Height) Size);
