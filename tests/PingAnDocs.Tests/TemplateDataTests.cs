using System.Text;
using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs.Tests;

public class TemplateDataTests
{
    [Fact]
    public void Numbers_keep_their_written_decimals() =>
        Assert.Equal(new NumberValue(92.10m), Read("""{"a": 92.10}""")!.Members["a"]);

    [Fact]
    public void Each_kind_of_value_is_taken_for_what_it_is()
    {
        var members = Read("""{"文": "x", "有": true, "无": null, "列": [1, "y"], "物": {"内": "z"}}""")!.Members;
        Assert.Equal(new TextValue("x"), members["文"]);
        Assert.Equal(new FlagValue(true), members["有"]);
        Assert.IsType<MissingValue>(members["无"]);
        Assert.Equal([new NumberValue(1m), new TextValue("y")], Assert.IsType<ListValue>(members["列"]).Items);
        Assert.Equal(new TextValue("z"), Assert.IsType<ObjectValue>(members["物"]).Members["内"]);
    }

    [Theory]
    [InlineData("yyyy年M月d日", true)]
    [InlineData("", false)]
    public void A_text_becomes_a_day_only_where_the_template_formats_one(string format, bool day)
    {
        var tag = new TemplateTag("会议.日期", TagKind.Value, format, false, [], null, new TagPlace("", "", "", ""));
        var meeting = (ObjectValue)Read("""{"会议": {"日期": "2026-11-20"}}""", tag)!.Members["会议"];
        Assert.Equal(day, meeting.Members["日期"] is DateValue);
    }

    [Theory]
    [InlineData("[1]", "IO007")]
    [InlineData("""{"a": 1e300}""", "JS012")]
    public void What_cannot_be_printed_is_refused(string json, string code)
    {
        var faults = new DiagnosticBag();
        Assert.Null(TemplateData.Read(File(json), [], faults));
        Assert.Contains(faults.Items, fault => fault.Code == code);
    }

    private static ObjectValue? Read(string json, params TemplateTag[] tags) => TemplateData.Read(File(json), tags, new DiagnosticBag());

    private static SourceFile File(string json) => new("data.json", Encoding.UTF8.GetBytes(json));
}
