using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Data.City;

namespace PingAnDocs.Writing;

/// <summary>The wish for a speech of the whole city after those of its counties.</summary>
/// <param name="Name">Name of the city.</param>
/// <param name="Kit">The kit of the city's speech; not the counties'.</param>
public sealed record CityOrder(string Name, Kit Kit)
{
    private const string Below = "下级简";
    private const string Twin = "（全市）";

    /// <summary>The name its files bear; a county of the same name keeps its own.</summary>
    public string OutputName(IReadOnlyList<InputFile> inputs)
    {
        var name = SafeName.OfAll([(Name, Name)])[0];
        return inputs.Any(input => string.Equals(input.OutputName, name, StringComparison.OrdinalIgnoreCase)) ? name + Twin : name;
    }

    /// <summary>The survey of the city as one more input of the run; one that is refused when the counties give none.</summary>
    /// <param name="inputs">The counties; those the run refuses do not count.</param>
    /// <param name="truth">What the counties have in common.</param>
    public InputFile Input(IReadOnlyList<InputFile> inputs, BatchTruth? truth)
    {
        var name = OutputName(inputs);
        var (file, faults) = ($"{name}.json", new DiagnosticBag());
        var (builder, origins) = (new CityBuilder(), new List<SurveyOrigin>());
        var level = CityWish.LevelOf(Name);
        foreach (var (input, label) in inputs.Zip(Labels(inputs)))
        {
            if (BatchSurveys.Accepted(input, truth) is not { } survey) continue;
            builder.Add(survey, label);
            origins.Add(new SurveyOrigin(label, survey.Source.Sha256));
        }

        var kind = Kit.Phrases.Lexicon.Of(level).GetValueOrDefault(Below) ?? "";
        var tree = builder.Build(new CityWish(Name, level, kind, Importance), file, faults);
        var source = new SourceFile(file, tree is null ? default : NodeJson.Of(tree));
        var reading = tree is null ? new SurveyReading(null, [], faults.Items) : SurveyReader.Read(source, tree, faults);
        return new InputFile(file, name) { Given = (source, reading with { Origins = [.. origins.Distinct()] }) };
    }

    private int Importance(string name, string group) =>
        Kit.Indicators.Indicators.Index().FirstOrDefault(entry => entry.Item.Name == Kit.Indicators.Find(name, group).Name, (Index: int.MaxValue, Item: null!)).Index;

    // A workbook's places name sheet and cell; of two files with one name the folder tells them apart.
    private static IEnumerable<string> Labels(IReadOnlyList<InputFile> inputs)
    {
        var names = inputs.Select(input => Path.GetFileName(input.Path)).ToList();
        var twins = inputs.Where(input => input.Given is null).GroupBy(input => Path.GetFileName(input.Path), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return inputs.Select((input, index) => twins.Contains(names[index]) ? input.Path.Replace('\\', '/') : names[index]);
    }
}
