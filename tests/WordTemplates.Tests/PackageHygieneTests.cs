using WordTemplates.Tests.Corpus;
using WordTemplates.Tests.Packaging.Hostile;

namespace WordTemplates.Tests;

/// <summary>The check of finished documents finds what must never be in one, whoever wrote it.</summary>
public class PackageHygieneTests
{
    public static TheoryData<string, string> Table { get; } = [.. Unclean().Select(file => (file.Name, file.Codes))];

    [Theory]
    [MemberData(nameof(Table))]
    public void An_unclean_document_is_found_out(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', PackageHygiene.Check(Unclean().Single(file => file.Name == name).Bytes).Select(fault => fault.Code)));

    [Fact]
    public void A_part_nobody_reaches_is_no_fault_when_the_template_had_it()
    {
        var orphaned = Spoilt.With(("word/left.xml", "<x/>"));
        Assert.Equal(["WT026"], PackageHygiene.Check(orphaned).Select(fault => fault.Code));
        Assert.Empty(PackageHygiene.Check(orphaned, orphaned));
        Assert.Empty(PackageHygiene.Check(Check.Rendered(orphaned, Given.Data()), orphaned));
    }

    private static IEnumerable<(string Name, string Codes, byte[] Bytes)> Unclean() =>
    [
        ("clean", "", Spoilt.With()),
        ("no zip", "WT003", [1, 2, 3]),
        ("a bad name", "WT007", Spoilt.With(("../x.xml", "<x/>"))),
        ("a part nobody reaches", "WT026", Spoilt.With(("word/left.xml", "<x/>"))),
        ("an unknown type", "WT026 WT025", Spoilt.With(("word/left.exe", "x"))),
        ("a DTD", "WT010", Spoilt.Part("customXml/item1.xml", Spoilt.Doctype)),
        ("a DTD far down", "WT010", Spoilt.Part("customXml/item1.xml", xml => Spoilt.Doctype(xml).Replace("<!DOCTYPE", $"<!--{new string(' ', 5000)}--><!DOCTYPE", StringComparison.Ordinal))),
        ("a linked picture", "WT020", Spoilt.Document(d => d.File.Relate(WordFile.Main, "image", "http://x/y.png", external: true))),
        ("a remote template", "WT511", Spoilt.Document(d => d.File.Relate("word/settings.xml", "attachedTemplate", "http://x/y.dotm", external: true))),
        ("a link that runs a script", "WT512", Spoilt.Document(d => d.File.Relate(WordFile.Main, "hyperlink", "javascript:x", external: true))),
        ("a field that runs a program", "WT024", Spoilt.Document(d => d.Add("<w:p><w:fldSimple w:instr=\"DDE x\"/></w:p>"))),
        ("macros", "WT025", Spoilt.Document(d => d.Relate("x", "x.bin", "x", "application/vnd.ms-office.vbaProject"))),
    ];
}
