using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Writing.Sharding;
using WordTemplates;

namespace PingAnDocs.Writing;

/// <summary>What all documents of a run have in common besides their data: first line of the manifest. Another key is another run, and nothing of the old one is taken over.</summary>
/// <param name="Kit">SHA-256 of the kit.</param>
/// <param name="Mask">How the documents are masked.</param>
/// <param name="Proof">True when proof copies are written.</param>
/// <param name="Pdf">True when PDFs are made.</param>
/// <param name="Ledger">True when the ledger is read and written.</param>
public sealed record RunKey(string Kit, string Mask, bool Proof, bool Pdf, bool Ledger)
{
    /// <summary>How every last line begins.</summary>
    internal const string FooterStart = $"{{\"end\":\"{Schema}\",";

    /// <summary>How every first line begins.</summary>
    internal const string HeaderStart = $"{{\"run\":\"{Schema}\",";

    private const string Schema = "pingan-manifest/1";
    private const string ShardStart = ",\"shard\":\"";

    /// <summary>Version and build of this program: a changed phrase in the code is as good a reason to write anew as a changed kit.</summary>
    private static readonly string Program = $"{typeof(RunKey).Assembly.GetName().Version!.ToString(3)}+{Build()}";

    /// <summary>Which part of the run this is; null for a whole one.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The first line, without line feed.</summary>
    public string Header => JsonLines.OneLine(json => json.Object(() =>
    {
        json.Property("run", Schema);
        json.Property("program", Program);
        json.Property("kit", Kit);
        json.Property("mask", Mask);
        json.Property("proof", Word(Proof));
        json.Property("pdf", Word(Pdf));
        json.Property("ledger", Word(Ledger));
        if (Shard is { } shard) json.Property("shard", shard.Word);
    }));

    /// <summary>The first line of the whole run, of a part's first line; null when the line is no part's.</summary>
    internal static (string Whole, Shard Shard)? OfPart(string header)
    {
        var at = header.LastIndexOf(ShardStart, StringComparison.Ordinal);
        return at > 0 && header.StartsWith(HeaderStart, StringComparison.Ordinal) && header.EndsWith("\"}", StringComparison.Ordinal)
            && Shard.Read(header[(at + ShardStart.Length)..^2]) is { } shard
            ? ($"{header[..at]}}}", shard)
            : null;
    }

    /// <summary>The last line of a run that came to its end, without line feed.</summary>
    /// <param name="documents">Number of documents.</param>
    /// <param name="sha256">SHA-256 of all lines before.</param>
    /// <param name="part">What a part of a run adds; null for a whole one.</param>
    public static string Footer(int documents, string sha256, ShardEnd? part = null) => JsonLines.OneLine(json => json.Object(() =>
    {
        json.Property("end", Schema);
        json.Property("documents", documents);
        json.Property("sha256", sha256);
        if (part is null) return;
        json.Property("inputs", part.Inputs);
        json.Property("batch", part.Batch);
        json.Array("places", part.Places, json.WriteValue);
    }));

    private static string Word(bool wanted) => wanted ? "yes" : "no";

    /// <summary>The source both assemblies were built from: the same on every machine and for every platform the program is published for.</summary>
    private static string Build()
    {
        var sources = new[] { typeof(RunKey).Assembly, typeof(WordTemplate).Assembly }
            .Select(assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "SourceHash").Value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(sources))))[..12];
    }
}
