using System.Collections;
using System.Globalization;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.KitExchange;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Writing.Workbook;

public class SurveyFormTests
{
    public static TheoryData<string> Inputs => [.. Directory.EnumerateFiles(Repository.At("input"), "*.json").Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path))];

    [Fact]
    public void A_survey_that_uses_every_member_comes_back_the_same() => ComesBack([Samples.Survey(Samples.Full)]);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_shipped_survey_comes_back_the_same(string name) => ComesBack([Read(name)]);

    [Fact]
    public void Several_counties_come_back_with_their_own_figures()
    {
        var one = Samples.Survey(Samples.Full);
        var other = Samples.Survey(Samples.Full.Replace("青山县", "禾川县", StringComparison.Ordinal).Replace("\"value\": 92.31", "\"value\": 92.40", StringComparison.Ordinal).Replace("\"city\": 92.59", "\"city\": 92.68", StringComparison.Ordinal));
        ComesBack([one, other]);
    }

    [Fact]
    public void The_empty_form_of_the_kit_has_a_row_and_columns_for_each_of_its_indicators()
    {
        var kit = WholeKit.Read();
        var form = new EditedWorkbook(ExampleForm.Of(kit.Indicators));
        Assert.All(kit.Indicators.Indicators, (entry, index) => Assert.Equal((entry.Name, "%"), (form.Text("指标", $"B{index + 2}"), form.Text("指标", $"D{index + 2}"))));
        Assert.All(kit.Indicators.Indicators, entry => Assert.NotEmpty(form.ColumnOf("市级测评", $"{entry.Name}（%）·值") + form.ColumnOf("市级测评", $"{entry.Name}·全市位次")));
    }

    private static void ComesBack(IReadOnlyList<Survey> surveys)
    {
        var reading = SurveyWorkbookReader.Read(new SourceFile("市.xlsx", SurveyForm.Of(surveys)));
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(surveys.Select(Print), reading.Surveys.Select(county => Print(county.Reading.Survey!)));
    }

    private static Survey Read(string name) =>
        SurveyReader.Read(new SourceFile(name, File.ReadAllBytes(Repository.At("input", name)))).Survey!;

    /// <summary>All that a survey says, without the places it stands at.</summary>
    private static string Print(object? value)
    {
        var text = new StringBuilder();
        Print(text, value, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or decimal or bool or Enum or DateOnly:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case IDictionary figures:
                foreach (var key in figures.Keys.Cast<string>().Order(StringComparer.Ordinal)) Print(text.Append(' ', depth).Append(key), figures[key], depth + 1);
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items) Print(text.Append(' ', depth).Append("- "), item, depth + 1);
                break;
            default:
                text.Append('\n');
                foreach (var property in value.GetType().GetProperties().Where(property => property.PropertyType != typeof(SourcePlace) && property.PropertyType != typeof(SourceFile)))
                    Print(text.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"{property.Name}: "), property.GetValue(value), depth + 1);
                break;
        }
    }
}
