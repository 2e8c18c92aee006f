using PingAnDocs.Data;

namespace PingAnDocs.Tests.Property;

/// <summary>Walks a survey through the whole pipeline with the shipped kit, read once.</summary>
internal static class Walk
{
    private static readonly Lazy<Kit> Shipped = new(WholeKit.Read);

    /// <summary>The released speech; a survey that is not released fails the test with its diagnostics.</summary>
    public static PipelineResult Of(byte[] json) => Of(json, Shipped.Value);

    /// <summary>The released speech made with another kit.</summary>
    public static PipelineResult Of(byte[] json, Kit kit)
    {
        var result = DocumentPipeline.Run(new SourceFile("青山县.json", json), kit);
        string[] errors = [.. result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Code} {item.Message} {item.Found} {item.Expected}")];
        Assert.True(result.Status == PipelineStatus.Released, $"{result.Status}\n{string.Join('\n', errors)}");
        return result;
    }

    /// <summary>What became of a survey, released or not.</summary>
    public static PipelineResult Try(byte[] json) => DocumentPipeline.Run(new SourceFile("青山县.json", json), Shipped.Value);

    /// <summary>The Word file of a survey.</summary>
    public static byte[] Document(byte[] json) => Of(json).Speech!.Document.Bytes!;
}
