using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What settings.xml says about layout.</summary>
/// <param name="EvenAndOdd">Headers and footers differ on even and odd pages.</param>
/// <param name="MirrorMargins">Left means inside.</param>
/// <param name="AttachedTemplate">A template outside the file is attached.</param>
/// <param name="TracksRevisions">Word records changes.</param>
internal sealed record DocumentSettings(bool EvenAndOdd, bool MirrorMargins, bool AttachedTemplate, bool TracksRevisions)
{
    public static DocumentSettings Of(XElement? root) => new(
        root.Flag("evenAndOddHeaders") ?? false, root.Flag("mirrorMargins") ?? false, root.Child("attachedTemplate") is not null, root.Flag("trackRevisions") ?? false);
}
