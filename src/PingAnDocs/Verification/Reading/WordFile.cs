using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>Opens a file of any hand as a Word document.</summary>
internal static class WordFile
{
    /// <summary>The package with a body; null with the reason in the bag.</summary>
    public static WordPackage? Open(ReadOnlyMemory<byte> file, DiagnosticBag faults)
    {
        if (PackageReader.Open(file, faults) is not { } package || faults.HasErrors) return null;
        if (package.MainPart is not null) return package;
        faults.Add(new Diagnostic("VF001", Severity.Error, SourcePlace.WholeFile(""), "这不是 Word 文档（.docx）：里面没有正文。", "", "", "请用 Word 或 WPS 打开后另存为 .docx。"));
        return null;
    }

    /// <summary>The package and its texts, the body first; null with the reason in the bag.</summary>
    public static (WordPackage Package, IReadOnlyList<Story> Stories)? Read(ReadOnlyMemory<byte> file, DiagnosticBag faults) =>
        Open(file, faults) is { } package && StoryBook.Read(package, known: null, faults) is { } stories ? (package, stories) : null;
}
