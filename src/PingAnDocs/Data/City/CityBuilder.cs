using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.City;

/// <summary>
/// Makes one survey of the city out of the surveys of its counties: its values are the averages the counties give, its units below are the
/// counties. Nothing is averaged here, and every figure keeps the place in the county's file it was copied from.
/// </summary>
public sealed class CityBuilder
{
    private readonly List<CityWave> waves = [];
    private readonly List<Comparator> comparators = [];
    private readonly List<Occasion> occasions = [];

    /// <summary>Takes in one county and keeps only what the city needs of it.</summary>
    /// <param name="survey">The county, read and accepted.</param>
    /// <param name="label">What its file is called; unique within the batch.</param>
    public void Add(Survey survey, string label)
    {
        var places = new CountyPlaces(label);
        comparators.AddRange(survey.Comparators.Where(comparator => comparators.TrueForAll(known => known.Key != comparator.Key)));
        occasions.Add(survey.Occasion);
        foreach (var wave in survey.Waves)
        {
            var own = waves.Find(known => known.First.Name == wave.Name && known.First.Period == wave.Period);
            if (own is null) waves.Add(own = new CityWave(wave));
            own.Add(survey, wave, places);
        }
    }

    /// <summary>The survey as a tree whose numbers know their counties; null, with all reasons in the bag, when there can be none.</summary>
    internal JsonNode? Build(CityWish wish, string file, DiagnosticBag faults)
    {
        var rung = CityRung.Of(wish.Level, [.. comparators.Where(comparator => ComparatorReader.IsUsual(comparator.Key)).OrderBy(comparator => ComparatorReader.OrderOf(comparator.Key))]);
        var names = rung.Names;
        foreach (var fault in waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => indicator.Disagreements(names))) faults.Add(fault);
        if (faults.HasErrors) return null;
        var tree = new CityTree(wish, rung, file);
        List<JsonNode> told = [.. waves.Select(wave => tree.Wave(wave, faults)).OfType<JsonNode>()];
        if (told.Count > 0) return tree.Root(told, Shared(occasion => occasion.Date), Shared(occasion => occasion.Horizon));
        faults.Add(DataFault.Error(DataCodes.CityNothing, SourcePlace.WholeFile(file), $"从各地的数据里找不到“{wish.Name}”的平均水平，也没有两个以上可以比较的地方，写不成全市的文稿。")
            with { Hint = EitherInput.Hint("请在各地的数据里填上全市平均水平", "“指标”表的“全市平均”", "averages 里的 city") });
        return null;
    }

    /// <summary>What all counties say alike; the default when they differ.</summary>
    private T? Shared<T>(Func<Occasion, T> of) => occasions.Select(of).Distinct().ToList() is [var only] ? only : default;
}
