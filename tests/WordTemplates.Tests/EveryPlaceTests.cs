using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests;

/// <summary>One template with a tag in every place where text can stand.</summary>
public class EveryPlaceTests
{
    private static readonly Lazy<byte[]> Filled = new(() => Check.Rendered(EveryPlace.Of().Build(), EveryPlace.Data()));

    public static TheoryData<string, string, string> Places()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (place, part, element, _) in EveryPlace.Places)
            data.Add(place, part, element);
        return data;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_value_of_each_place_stands_there(string place, string part, string element)
    {
        var value = place == "链接目标" ? Uri.EscapeDataString(EveryPlace.ValueOf(place)) : EveryPlace.ValueOf(place);
        var holders = XDocument.Parse(Docx.Part(Filled.Value, part)).Descendants().Where(e => !e.HasElements && e.Value.Contains(value, StringComparison.Ordinal) || e.Attributes().Any(a => a.Value.Contains(value, StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Repeat(element, place == "文本框" ? 2 : 1), holders.Select(holder => holder.Name.LocalName));
    }

    [Fact]
    public void Every_place_is_a_tag_of_the_template()
    {
        var tags = Check.Compiled(EveryPlace.Of().Build()).Tags;
        Assert.Equal(EveryPlace.Places.Select(place => place.Place).Append("文本框").Order(), tags.Select(tag => tag.Path).Order());
        Assert.Equal(["普通名称"], tags.Where(tag => tag.Optional).Select(tag => tag.Path));
    }

    [Fact]
    public void No_brace_and_no_old_text_of_a_control_is_left_in_any_part()
    {
        using var zip = new ZipArchive(new MemoryStream(Filled.Value));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("%7B", text, StringComparison.Ordinal);
            Assert.DoesNotContain(">旧<", text.Replace("<w:delText>旧<", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("dataBinding", text, StringComparison.Ordinal);
            Assert.DoesNotContain("showingPlcHdr", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Filling_adds_no_validation_error() =>
        Assert.Empty(RenderedDocuments.Errors(Filled.Value).Except(RenderedDocuments.Errors(EveryPlace.Of().Build())));

    [Fact]
    public void The_template_itself_is_valid_but_for_the_smart_tag_the_validator_does_not_know() =>
        Assert.All(RenderedDocuments.Errors(EveryPlace.Of().Build()), error => Assert.Contains(":smartTag'", error, StringComparison.Ordinal));

    [Fact]
    public void Without_any_data_every_tag_but_the_optional_one_is_reported()
    {
        var faults = Check.Compiled(EveryPlace.Of().Build()).Render(Given.Data()).Faults;
        Assert.All(faults, fault => Assert.Equal("WT301", fault.Code));
        Assert.Equal(EveryPlace.Places.Select(place => $"{{{{{place.Place}}}}}").Append("{{文本框}}").Where(tag => tag != "{{普通名称}}").Order(), faults.Select(fault => fault.Tag).Order());
    }

    [Fact]
    public void LibreOffice_opens_it_and_prints_the_values()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "soffice or pdftotext is not installed");
        var text = LibreOffice.Text(Filled.Value);
        Assert.Equal([], EveryPlace.Places.Where(place => place.Printed && !text.Contains(EveryPlace.ValueOf(place.Place), StringComparison.Ordinal)).Select(place => place.Place));
    }
}
