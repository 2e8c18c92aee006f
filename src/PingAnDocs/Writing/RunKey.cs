using System.Security.Cryptography;
using System.Text;
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
    private const string Schema = "pingan-manifest/1";

    /// <summary>Version and build of this program: a changed phrase in the code is as good a reason to write anew as a changed kit.</summary>
    private static readonly string Program = $"{typeof(RunKey).Assembly.GetName().Version!.ToString(3)}+{Build()}";

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
    }));

    /// <summary>The last line of a run that came to its end, without line feed.</summary>
    /// <param name="documents">Number of documents.</param>
    /// <param name="sha256">SHA-256 of all lines before.</param>
    public static string Footer(int documents, string sha256) => JsonLines.OneLine(json => json.Object(() =>
    {
        json.Property("end", Schema);
        json.Property("documents", documents);
        json.Property("sha256", sha256);
    }));

    private static string Word(bool wanted) => wanted ? "yes" : "no";

    private static string Build()
    {
        var modules = new[] { typeof(RunKey).Module, typeof(WordTemplate).Module };
        var ids = string.Concat(modules.Select(module => module.ModuleVersionId.ToString("N")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..12];
    }
}
