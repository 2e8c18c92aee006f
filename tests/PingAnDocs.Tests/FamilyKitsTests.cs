using NJsonSchema;
using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>The shipped kits: each complete, each with samples that become speeches.</summary>
public class FamilyKitsTests
{
    public static TheoryData<string> Kits() => [.. Names];

    public static TheoryData<string, string> Samples() => new(
        from kit in Names
        from path in Directory.Exists(Repository.At("input", kit)) ? Directory.GetFiles(Repository.At("input", kit), "*.json") : []
        orderby path
        select (kit, Path.GetFileName(path)));

    public static TheoryData<string, string> KitFiles() => new(
        from kit in Names
        from path in Directory.GetFiles(Repository.At("templates", kit), "*.json")
        where !path.EndsWith(".schema.json", StringComparison.Ordinal)
        orderby path
        select (kit, Path.GetFileName(path)));

    /// <summary>Every folder of templates/ is a kit.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Repository.At("templates")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Kits))]
    public void A_kit_has_no_fault_and_no_remark(string kit)
    {
        var reading = KitLint.Read(Repository.At("templates", kit));
        Assert.Empty(reading.Diagnostics.Select(fault => $"{fault.Code} {fault.Place.File}:{fault.Place.Line} {fault.Message}"));
        Assert.NotNull(reading.Kit);
    }

    [Theory]
    [MemberData(nameof(KitFiles))]
    public async Task A_file_of_a_kit_satisfies_its_schema(string kit, string file)
    {
        var schema = Repository.At("templates", "speech", Path.ChangeExtension(file, ".schema.json"));
        var read = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(read.Validate(await File.ReadAllTextAsync(Repository.At("templates", kit, file), TestContext.Current.CancellationToken)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_neither_errors_nor_warnings(string kit, string file)
    {
        var reading = SurveyReader.Read(Input(kit, file));
        Assert.DoesNotContain(reading.Diagnostics.Concat(SurveyValidator.Validate(reading.Survey!)), item => item.Severity != Severity.Note);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_indicator_of_a_sample_is_known_to_its_kit(string kit, string file)
    {
        var catalog = KitReader.Read(Repository.At("templates", kit)).Kit!.Indicators;
        var names = SurveyReader.Read(Input(kit, file)).Survey!.Waves.SelectMany(wave => wave.Indicators).Select(indicator => indicator.Name);
        Assert.All(names, name => Assert.Contains(catalog.Indicators, entry => entry.Name == name));
    }

    private static SourceFile Input(string kit, string file) => new(file, File.ReadAllBytes(Repository.At("input", kit, file)));
}
