using System.IO.Compression;
using System.Xml.Linq;

namespace WordTemplates.Tests.Corpus;

/// <summary>What has no tag goes through the engine unchanged: every part, every compressed byte.</summary>
public class IdentityTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Documents = [.. RealShapes.All()];

    [Fact]
    public void There_are_more_than_two_hundred_documents_no_two_the_same()
    {
        Assert.InRange(Documents.Select(document => Convert.ToHexString(document.Bytes)).Distinct().Count(), 201, 1000);
        Assert.Equal(Documents.Count, Documents.Select(document => document.Name).Distinct().Count());
    }

    [Fact]
    public void Every_document_is_sound()
    {
        foreach (var (_, bytes) in Documents)
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            Assert.All(zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)), entry => Assert.NotNull(XDocument.Load(entry.Open()).Root));
        }

        Assert.Empty(Documents.SelectMany(document => PackageHygiene.Check(document.Bytes).Select(fault => $"{document.Name}: {fault}")));
    }

    [Fact]
    public void Every_part_stays_as_it_was_byte_for_byte()
    {
        foreach (var (name, bytes) in Documents)
        {
            var result = WordTemplate.Compile(bytes);
            Assert.True(result.Template is not null, $"{name}: {string.Join(' ', result.Faults)}");
            var document = result.Template!.Render(Given.Data()).Document;
            Assert.True(document is not null, name);
            var (before, after) = (RawZip.Entries(bytes), RawZip.Entries(document!));
            Assert.True(before.Select(entry => (entry.Name, entry.Crc, entry.Size)).SequenceEqual(after.Select(entry => (entry.Name, entry.Crc, entry.Size))), name);
            // A content control with a name may be filled, so its part is written anew even when nothing fills it.
            Assert.True(result.Template.Tags.Count > 0 || before.SequenceEqual(after), name);
        }
    }

    [Fact]
    public void What_comes_out_keeps_the_rules() =>
        Assert.Empty(Documents.SelectMany(document => PackageHygiene.Check(Check.Rendered(document.Bytes, Given.Data()), document.Bytes).Select(fault => $"{document.Name}: {fault}")));

    [Fact]
    public void A_tag_changes_nothing_but_itself()
    {
        var tag = new Block("tag", d => d.Add(d.P(d.R("{{县名}}"))));
        foreach (var (producer, block) in Producer.All.SelectMany(producer => RealShapes.Blocks.Select(block => (producer, block))))
        {
            var template = RealShapes.Build(producer, [block, tag, block], Spelling.Plain);
            var expected = Docx.Part(template).Replace("<w:t>{{县名}}</w:t>", "<w:t xml:space=\"preserve\">青山县</w:t>", StringComparison.Ordinal);
            Assert.Equal(expected, Docx.Part(Check.Rendered(template, Given.Data(("县名", "青山县")))));
        }
    }
}
