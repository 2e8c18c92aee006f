using PingAnDocs.Data.Checks;

namespace PingAnDocs.Data.City;

/// <summary>A figure that all counties share, as their files give it: it must be one number.</summary>
internal sealed class AgreedFigure
{
    private readonly List<(Datum First, int Files)> given = [];

    /// <summary>The number most files give, of equally frequent ones that with most decimals, then the first; null when no file gives one.</summary>
    public Datum? Figure => given.Count == 0 ? null : given.OrderByDescending(one => one.Files).ThenByDescending(one => one.First.Value.Scale).First().First;

    /// <summary>Counts what a file gives.</summary>
    public void Add(Datum? figure)
    {
        if (figure is null) return;
        var at = given.FindIndex(one => one.First.Value == figure.Value && one.First.Value.Scale == figure.Value.Scale);
        if (at < 0) given.Add((figure, 1));
        else given[at] = (given[at].First, given[at].Files + 1);
    }

    /// <summary>What is further from the agreed number than a rounding, each with the first file that gives it.</summary>
    public IEnumerable<Diagnostic> Disagreements(string indicator, string noun) =>
        from one in given
        let agreed = Figure!.Value
        where Math.Abs(one.First.Value - agreed) > LastPlace.Coarsest(one.First.Value, agreed)
        select DataFault.Error(DataCodes.CityFigureDisagrees, CountyPlaces.Within(one.First.Place), $"各地给出的“{indicator}”{noun}不一致，写不成全市的文稿。") with
        {
            Found = FigureText.Of(one.First.Value),
            Expected = FigureText.Of(agreed),
            Hint = "同一个市的各地，这个数应当一样：请核对是哪一份抄错了；不属于这个市的，请另外做一批。",
        };
}
