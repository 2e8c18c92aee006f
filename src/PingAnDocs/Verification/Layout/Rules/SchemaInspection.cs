using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Holds a file against the schema of Word files.</summary>
internal static class SchemaInspection
{
    private const string Message = "文件结构不合规范，个别软件可能打不开或显示得不一样，请用 Word 或 WPS 打开后另存一份。";

    /// <summary>Breaches of the schema, at most as many as asked for; the same breach in many places is one.</summary>
    public static IReadOnlyList<InspectionFinding> Check(WordPackage package, int most)
    {
        try
        {
            // Opened as a package, for a stream that is only read would be copied into the machine's folder for temporary files.
            using var opened = Package.Open(Zip(package), FileMode.Open, FileAccess.Read);
            using var word = WordprocessingDocument.Open(opened);
            var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = most }.Validate(word);
            return [.. errors.Where(error => !IsGrid(error)).Select(Finding).Distinct()];
        }
        catch (Exception error) when (IsRefusal(error))
        {
            return [new InspectionFinding(InspectionPlace.Document with { Where = "文件" }, Message, "", "不能作为 Word 文件解析")];
        }
    }

    private static InspectionFinding Finding(ValidationErrorInfo error)
    {
        var part = error.Part?.Uri.ToString().TrimStart('/') ?? "";
        return new InspectionFinding(InspectionPlace.Document with { Part = part, Where = part.Length > 0 ? part : "文件" }, Message, "", error.Description);
    }

    // GR-08 speaks about numbers of the grid.
    private static bool IsGrid(ValidationErrorInfo error) => error.Node?.LocalName == "docGrid" && error.ErrorType == ValidationErrorType.Schema;

    // The parts as they were read, not packed: this is for the validator alone.
    private static MemoryStream Zip(WordPackage package)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in package.Entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }

    // What the SDK throws on bad files, measured over 6,662 of them.
    private static bool IsRefusal(Exception error) =>
        error is System.Xml.XmlException or InvalidDataException or InvalidOperationException or OpenXmlPackageException
            or FormatException or ArgumentException or NullReferenceException or IOException or OverflowException or NotSupportedException
            or KeyNotFoundException or IndexOutOfRangeException or InvalidCastException;
}
