using PingAnDocs.Data;

namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>The profiles that come with the program.</summary>
internal static class ShippedProfiles
{
    /// <summary>The national standard, on which the others build.</summary>
    public const string Standard = "gbt9704";

    private static readonly string[] Shipped = ["speech.print", "speech.reading", "tongbao.gbt9704", Standard];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names => Shipped;

    /// <summary>A shipped profile by name; null when there is none.</summary>
    public static LayoutProfile? Find(string name)
    {
        if (!Shipped.Contains(name, StringComparer.Ordinal)) return null;
        using var stream = typeof(ShippedProfiles).Assembly.GetManifestResourceStream($"layout.{name}.json")
            ?? throw new InvalidOperationException($"The layout profile {name} is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var faults = new DiagnosticBag();
        return ProfileReader.Read(new SourceFile($"{name}.json", bytes.ToArray()), name, Find, practice: null, faults)
            ?? throw new InvalidOperationException($"The layout profile {name} has faults: {string.Join("; ", faults.Items.Select(item => item.Message))}");
    }
}
