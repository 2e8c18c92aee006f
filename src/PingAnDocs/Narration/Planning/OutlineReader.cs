using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Planning;

/// <summary>Reads plan.json; what it does not say is as in <see cref="Outline.Usual"/>.</summary>
public static class OutlineReader
{
    private const decimal LongestOfAll = 9999m;

    /// <summary>The outline; null when it has faults, all of which are in the bag.</summary>
    public static Outline? Read(SourceFile source, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var outline = ObjectReader.Open(source, own) is { } root ? Read(root) : null;
        faults.AddRange(own.Items.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column));
        return own.HasErrors ? null : outline;
    }

    private static Outline Read(ObjectReader root)
    {
        root.Text("$schema");
        root.RequiredText("version");
        var usual = Outline.Usual;
        var outline = new Outline(
            SubunitOptionsReader.Read(root.Child("subunits")),
            Text(root.Child("title")),
            Text(root.Child("salutation")),
            Text(root.Child("signature")),
            Texts(root, "opening", usual.Opening),
            root.Node("sections") is null ? usual.Sections : OutlineSectionReader.Read(root),
            Texts(root, "closing", usual.Closing))
        {
            TitleLines = TitleOptions.Read(root.Child("titleLines")),
            LongestParagraph = (int)SubunitOptionsReader.Number(root, "longestParagraph", 0m, LongestOfAll),
        };
        root.End();
        return outline;
    }

    /// <summary>A place for a phrase, with the phrase for when there is no problem.</summary>
    internal static OutlineText? Text(ObjectReader? reader)
    {
        if (reader is null)
            return null;
        var text = new OutlineText(reader.RequiredText("phrase"), reader.Text("steady"));
        reader.End();
        return text;
    }

    private static IReadOnlyList<OutlineText> Texts(ObjectReader root, string name, IReadOnlyList<OutlineText> usual) =>
        root.Node(name) is null ? usual : [.. root.Children(name).Select(Text).OfType<OutlineText>()];
}
