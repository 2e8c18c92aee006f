using System.Collections.Concurrent;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>
/// The document may not have a schema error its template has not. What is made of the template's own blocks cannot have one:
/// only new structures are validated, once each, for that costs a dozen milliseconds (325 the first time in a process).
/// </summary>
internal static class SchemaCheck
{
    private const int MostKept = 4096;
    private const int MostErrors = 100;
    private static readonly ConcurrentDictionary<(string Template, ulong Structure), IReadOnlyList<Diagnostic>> Kept = new();

    public static IReadOnlyList<Diagnostic> Check(
        ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> template, TemplateReading kit, IReadOnlyDictionary<string, PartStructure> parts)
    {
        if (parts.Count == kit.Structures.Count && parts.All(part => kit.Structures.TryGetValue(part.Key, out var own) && part.Value.IsWithin(own))) return [];
        var key = (kit.Sha256, StructureFingerprint.Of(parts));
        if (Kept.TryGetValue(key, out var known)) return known;
        if (Kept.Count >= MostKept) Kept.Clear();
        return Kept.GetOrAdd(key, Added(document, template));
    }

    private static IReadOnlyList<Diagnostic> Added(ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> template)
    {
        if (Validate(document) is not { } found)
            return [Fault.Error("VF021", "", "成稿不能作为 Word 文档打开。")];
        if (found.Count == 0) return [];
        var inherited = Validate(template)?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. found.Where(pair => !inherited.Contains(pair.Key)).Select(pair => pair.Value)];
    }

    // Keyed without positions: a template's own fault in a repeated paragraph is still the template's.
    private static Dictionary<string, Diagnostic>? Validate(ReadOnlyMemory<byte> file)
    {
        try
        {
            // Opened as a package, for a stream that is only read would be copied into the machine's folder for temporary files.
            using var package = Package.Open(new MemoryStream(file.ToArray(), writable: false), FileMode.Open, FileAccess.Read);
            using var word = WordprocessingDocument.Open(package);
            var errors = new OpenXmlValidator(FileFormatVersions.Office2019) { MaxNumberOfErrors = MostErrors }.Validate(word);
            var found = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
            foreach (var error in errors) found.TryAdd($"{error.Part?.Uri}|{error.Id}|{error.Node?.LocalName}|{error.Description}", Told(error));
            return found;
        }
        catch (Exception error) when (IsRefusal(error))
        {
            return null;
        }
    }

    // Told while the package is open: afterwards the error no longer knows its part.
    private static Diagnostic Told(ValidationErrorInfo error) =>
        Fault.Error("VF020", error.Part?.Uri.ToString() ?? "", "成稿有模板所没有的格式结构错误。", error.Description);

    // What the SDK throws on bad files, measured over 6,662 of them.
    private static bool IsRefusal(Exception error) =>
        error is System.Xml.XmlException or InvalidDataException or InvalidOperationException or OpenXmlPackageException
            or FormatException or ArgumentException or NullReferenceException or IOException or OverflowException;
}
