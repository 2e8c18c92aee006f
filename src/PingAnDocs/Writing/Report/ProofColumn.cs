using System.Globalization;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes for each sentence where it comes from: figures with sources and derivation, names, phrases, rules.</summary>
internal sealed class ProofColumn(HtmlWriter html, ReportMatter matter)
{
    private readonly FactWords words = new(matter.Labels);
    private readonly DerivationWords derivations = new(matter.Labels);
    private readonly SourceList sources = new(html, matter);

    /// <summary>One sentence.</summary>
    public void Write(SpokenLine line)
    {
        var number = Number(line.Number);
        html.Line();
        html.Element("section", () =>
        {
            html.Element("h3", () =>
            {
                html.Element("a", $"第{number}句", ("href", $"#s{number}"));
                html.Text(" ");
                html.Element("small", line.Where);
            });
            if (line.Figures.Count > 0) html.Element("ol", () => Figures(line), ("start", Number(line.FirstFigure)));
            Names(line);
            html.Element("dl", () => Origin(line));
        }, ("class", "proof"), ("id", $"p{number}"));
    }

    private void Figures(SpokenLine line)
    {
        for (var index = 0; index < line.Figures.Count; index++)
        {
            var figure = line.Figures[index];
            html.Element("li", () => Figure(figure), ("id", $"f{Number(line.FirstFigure + index)}"));
        }
    }

    private void Figure(FigureSpan figure)
    {
        var fact = figure.Fact;
        html.Element("b", matter.Print.Figure(figure));
        html.Text($" {matter.Print.Name(words.Subject(fact))}，{words.Kind(fact)}：{matter.Print.Value(figure)}");
        if (fact is { Derivation: "", Sources: [var only] })
        {
            html.Element("p", () =>
            {
                html.Text("数据中给出：");
                sources.Write(only);
            }, ("class", "how"));
            return;
        }

        html.Element("p", $"算法：{matter.Print.Name(derivations.Of(fact.Derivation, matter.Labels.Base(fact.Wave, fact.Indicator)))}", ("class", "how"));
        sources.Write(fact.Sources, words.Subject(fact));
    }

    // A name is quoted, not computed: its place is all there is to say.
    private void Names(SpokenLine line)
    {
        var names = line.Cells.SelectMany(cell => cell.Spans).OfType<NameSpan>().Where(name => name.Place is not null).DistinctBy(name => (name.Text, name.Place)).ToList();
        foreach (var name in names)
        {
            html.Element("p", () =>
            {
                html.Text($"引用“{matter.Print.Name(name.Text)}”：");
                sources.Write(name.Place!);
            }, ("class", "name"));
        }
    }

    private void Origin(SpokenLine line)
    {
        Entry("措辞", line.Phrases.Count == 0 ? "句法固定用语，无措辞编号" : string.Join('、', line.Phrases));
        foreach (var id in line.Rules)
        {
            Entry("规则", matter.Rules.TryGetValue(id, out var rule) ? $"{id} {rule.Name}：{matter.Kit.RuleSentences[id]}" : id);
        }

        if (line.Findings.Count > 0) Entry("针对", string.Join('、', line.Findings.Select(matter.Print.Name)));
        var files = line.Figures.SelectMany(figure => figure.Fact.Sources).Select(source => source.File).Distinct(StringComparer.Ordinal).ToList();
        if (files.Count > 0) Entry("数据文件", string.Join('、', files));
    }

    private void Entry(string name, string text)
    {
        html.Element("dt", name);
        html.Element("dd", text);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
