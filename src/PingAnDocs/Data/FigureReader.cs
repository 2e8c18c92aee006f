using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads a survey's figures: checks their size, gives them the wave's decimals and lists every one as a leaf.</summary>
internal sealed class FigureReader
{
    /// <summary>Most decimals a figure may have; Jiangxi publishes four.</summary>
    public const int MaxDecimals = 6;

    private const decimal TooLarge = 1_000_000_000_000m;
    private readonly List<Datum> read;
    private readonly List<Datum> printed = [];
    private readonly int? decimals;

    public FigureReader()
        : this([], null)
    {
    }

    private FigureReader(List<Datum> read, int? decimals) => (this.read, this.decimals) = (read, decimals);

    /// <summary>Every number read so far, in the order of the file.</summary>
    public IReadOnlyList<Leaf> Leaves =>
        [.. read.OrderBy(datum => datum.Place.Line).ThenBy(datum => datum.Place.Column).Select(datum => new Leaf(datum.Place, datum.Value))];

    /// <summary>A reader for one wave: pads figures to its declared decimals.</summary>
    public FigureReader ForWave(Datum? declared) => new(read, declared is null ? null : (int)declared.Value);

    /// <summary>A value, change, average or gap, printed with the wave's decimals.</summary>
    public Datum? Figure(ObjectReader reader, string name) => Printed(reader.Number(name), reader.Faults);

    /// <summary>Figures by comparator key; missing and null ones are absent.</summary>
    public IReadOnlyDictionary<string, Datum> ByComparator(ObjectReader reader, string name) =>
        reader.Entries(name)
            .Select(entry => (entry.Name, Datum: Printed(NumberReader.Read(entry.Value, reader.Faults), reader.Faults)))
            .Where(pair => pair.Datum is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Datum!, StringComparer.Ordinal);

    /// <summary>A figure that keeps the decimals it was written with.</summary>
    public Datum? AsWritten(ObjectReader reader, string name) => Sized(reader.Number(name), reader.Faults);

    /// <summary>A rank or a count: a whole number from 1, or from <paramref name="least"/>.</summary>
    public Datum? Whole(ObjectReader reader, string name, int least = 1)
    {
        if (AsWritten(reader, name) is not { } datum) return null;
        if (datum.Value.Scale == 0 && datum.Value >= least) return datum;
        string expected = least == 0 ? "0或正整数" : "正整数";
        reader.Faults.Add(DataFault.Error(DataCodes.NotWhole, datum.Place, $"这里应当是{expected}。") with { Found = FigureText.Of(datum.Value), Expected = expected });
        return null;
    }

    /// <summary>Notes that a wave without declared decimals mixes them.</summary>
    public void CheckEvenness(SourcePlace wave, DiagnosticBag faults)
    {
        int[] scales = [.. printed.Select(datum => (int)datum.Value.Scale).Distinct().Order()];
        if (decimals is not null || scales.Length < 2) return;
        faults.Add(DataFault.Note(DataCodes.DecimalsDiffer, wave, "同一次调查的数字小数位数不一致。")
            with { Found = $"{string.Join('、', scales)}位小数", Hint = EitherInput.Hint($"如需统一，请把小数位数写成{scales[^1]}，程序会补足末尾的0", "“调查”表的“小数位数”", "decimals") });
    }

    private Datum? Printed(Datum? datum, DiagnosticBag faults)
    {
        if (Sized(datum, faults) is not { } sized) return null;
        printed.Add(sized);
        if (decimals is not { } places || sized.Value.Scale == places) return sized;
        if (sized.Value.Scale < places) return Padded(sized, places);
        faults.Add(DataFault.Warning(DataCodes.MoreDecimalsThanDeclared, sized.Place, $"这个数字的小数位数多于声明的{places}位，已按原样保留。")
            with { Found = FigureText.Of(sized.Value), Expected = $"{places}位小数", Hint = EitherInput.Hint("请核对数字，或改正小数位数", "“调查”表的“小数位数”", "decimals") });
        return sized;
    }

    private Datum Padded(Datum datum, int places)
    {
        Datum padded = datum with { Value = datum.Value + new decimal(0, 0, 0, isNegative: false, (byte)places), Written = datum.Written };
        read[^1] = padded;
        return padded;
    }

    private Datum? Sized(Datum? datum, DiagnosticBag faults)
    {
        if (datum is null) return null;
        read.Add(datum);
        bool tooLarge = Math.Abs(datum.Value) >= TooLarge;
        if (!tooLarge && datum.Value.Scale <= MaxDecimals) return datum;
        faults.Add((tooLarge
            ? DataFault.Error(DataCodes.FigureTooLarge, datum.Place, "这个数字太大，不像调查数据。")
            : DataFault.Error(DataCodes.TooManyDecimals, datum.Place, $"这个数字的小数超过{MaxDecimals}位。"))
            with { Found = FigureText.Of(datum.Value), Hint = "请按公布的数字填写。" });
        return null;
    }
}
