using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What settings.xml says about layout.</summary>
/// <param name="EvenAndOdd">Headers and footers differ on even and odd pages.</param>
/// <param name="MirrorMargins">Left means inside.</param>
/// <param name="AttachedTemplate">A template outside the file is attached.</param>
/// <param name="TracksRevisions">Word records changes.</param>
internal sealed record DocumentSettings(bool EvenAndOdd, bool MirrorMargins, bool AttachedTemplate, bool TracksRevisions)
{
    /// <summary>The gutter lies on top of the page, not at its side; with mirrored margins Word does not look at it.</summary>
    public bool GutterOnTop { get; private init; }

    public static DocumentSettings Of(XElement? root) => new(
        root.Flag("evenAndOddHeaders") ?? false, root.Flag("mirrorMargins") ?? false, root.Child("attachedTemplate") is not null, root.Flag("trackRevisions") ?? false)
    {
        GutterOnTop = (root.Flag("gutterAtTop") ?? false) && root.Flag("mirrorMargins") is not true,
    };
}
