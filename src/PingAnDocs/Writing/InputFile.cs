using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing;

/// <summary>One input of a run.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="OutputName">The name its outputs bear, without extension; unique within the run.</param>
public sealed record InputFile(string Path, string OutputName)
{
    /// <summary>What it is called in everything that is written; without folder.</summary>
    public string Shown { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>What was read of it already: one county of a workbook, or why the workbook is refused. Null for a file of its own, read when its turn comes.</summary>
    public (SourceFile Source, SurveyReading Reading)? Given { get; init; }

    /// <summary>Remarks that concern the workbook as a whole; they stand among the diagnostics of each of its counties too.</summary>
    public IReadOnlyList<Diagnostic> Common { get; init; } = [];

    /// <summary>The bytes and what they hold; null, with the reason in the bag, when the disk refuses.</summary>
    public (SourceFile Source, SurveyReading Reading)? Read(DiagnosticBag faults) =>
        Given ?? (FileIntake.Load(Path, faults, Shown) is { } source ? (source, SurveyReader.Read(source)) : null);

    /// <summary>The same inputs under numbers in place of names, for a masked run: a file name may hold the unit's name in any spelling.</summary>
    public static IReadOnlyList<InputFile> Numbered(IReadOnlyList<InputFile> inputs) =>
        [.. inputs.Select((input, index) => string.Create(CultureInfo.InvariantCulture, $"脱敏-{index + 1:000}") is var name
            ? input with { OutputName = name, Shown = name + System.IO.Path.GetExtension(input.Path), Given = Renamed(input.Given, name + System.IO.Path.GetExtension(input.Path)) }
            : input)];

    private static (SourceFile Source, SurveyReading Reading)? Renamed((SourceFile Source, SurveyReading Reading)? given, string name) =>
        given is var (source, reading) ? (source with { Name = name }, reading) : null;
}
