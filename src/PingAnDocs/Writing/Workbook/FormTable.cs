using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>One survey of the form: its name on a tab, and the counties that took part.</summary>
internal sealed class FormTable
{
    private readonly IReadOnlyList<(string County, Wave Wave, Dictionary<(string, string), IReadOnlyDictionary<FigureHead, string>> Figures)> parts;
    private readonly IReadOnlyList<FigureHead> usual;

    /// <param name="name">Name of its data sheet.</param>
    /// <param name="surveys">Counties with their part in this survey.</param>
    /// <param name="usual">Columns every indicator gets, filled or not.</param>
    public FormTable(string name, IEnumerable<(Survey Survey, Wave Wave)> surveys, IReadOnlyList<FigureHead> usual)
    {
        (Name, this.usual) = (name, usual);
        parts = [.. surveys.Select(pair => (pair.Survey.Unit.Name, pair.Wave,
            pair.Wave.Indicators.DistinctBy(KeyOf).ToDictionary(KeyOf, indicator => FormFigures.Of(indicator, pair.Survey.Comparators))))];
        Indicators = [.. parts.SelectMany(part => part.Wave.Indicators).DistinctBy(KeyOf)];
    }

    public string Name { get; }

    /// <summary>The survey as the first county tells of it.</summary>
    public Wave Wave => parts[0].Wave;

    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>What all counties share about an indicator: heads and texts.</summary>
    public IReadOnlyDictionary<FigureHead, string> Shared(Indicator indicator)
    {
        var figures = FiguresOf(indicator);
        return figures.SelectMany(own => own).Where(figure => figure.Key.IsShared && figures.All(own => own.GetValueOrDefault(figure.Key) == figure.Value))
            .DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, figure => figure.Value);
    }

    /// <summary>Heads of what all share, filled or not.</summary>
    public IEnumerable<FigureHead> UsualShared => usual.Where(head => head.IsShared);

    /// <summary>The data sheet: a row a county, a group of columns an indicator.</summary>
    public SheetDraft Sheet()
    {
        var groups = Indicators.SelectMany(indicator => HeadsOf(indicator).Select(head => (Indicator: indicator, Head: head))).ToList();
        var columns = groups.Select(group => FormGrid.Column($"{GroupOf(group.Indicator)}{Unit(group.Indicator, group.Head)}{HeadText.Dot}{group.Head.Text}", "", FigureCell.ChoicesOf(group.Head.Kind)));
        return FormGrid.Of(Name, [FormGrid.Column(FormTables.County), FormGrid.Column(FormTables.Sample), .. columns], parts.Select(part => (IReadOnlyList<string>)
        [
            part.County, FormFigures.Text(part.Wave.SampleSize),
            .. groups.Select(group => part.Figures.GetValueOrDefault(KeyOf(group.Indicator))?.GetValueOrDefault(group.Head) ?? ""),
        ]));
    }

    private static (string, string) KeyOf(Indicator indicator) => (indicator.Group, indicator.Name);

    private static string Unit(Indicator indicator, FigureHead head) => indicator.Unit.Length == 0 || head.IsCount || head.Kind is FigureKind.Tied or FigureKind.Standing ? "" : $"（{indicator.Unit}）";

    private string GroupOf(Indicator indicator) =>
        Indicators.Count(other => other.Name == indicator.Name) == 1 ? indicator.Name : $"{indicator.Group}{HeadText.Dot}{indicator.Name}";

    private IEnumerable<FigureHead> HeadsOf(Indicator indicator)
    {
        var shared = Shared(indicator);
        return FiguresOf(indicator).SelectMany(own => own.Keys).Concat(usual.Where(head => !head.IsShared)).Where(head => !head.IsShared || !shared.ContainsKey(head))
            .Distinct().OrderBy(head => head.Kind);
    }

    private List<IReadOnlyDictionary<FigureHead, string>> FiguresOf(Indicator indicator) =>
        [.. parts.Select(part => part.Figures.GetValueOrDefault(KeyOf(indicator))).OfType<IReadOnlyDictionary<FigureHead, string>>()];
}
