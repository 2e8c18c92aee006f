using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>Every foreign document is read whole, and its paragraphs are taken for what they are.</summary>
public class ForeignReadingTests
{
    public static TheoryData<string> Names => ForeignDocuments.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_layout_reader_reads_the_same_text_as_the_proofreader(string name)
    {
        var faults = new DiagnosticBag();
        var document = Read(name, faults);
        var stories = StoryBook.Read(document.Package, known: null, faults);
        Assert.NotNull(stories);
        Assert.Empty(faults.Items);
        Assert.Equal(
            stories.SelectMany(story => story.Paragraphs.Select(paragraph => paragraph.Text)), document.Parts.SelectMany(part => part.Paragraphs.Select(paragraph => paragraph.Text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Paragraphs_are_taken_for_what_a_person_takes_them_for(string name)
    {
        var paragraphs = Read(name, new DiagnosticBag()).Body.Paragraphs;
        var expected = ForeignDocuments.Find(name).Roles;
        Assert.All(expected, role => Assert.Equal(role.Role, paragraphs.First(paragraph => paragraph.Text.StartsWith(role.Start, StringComparison.Ordinal)).Role));
    }

    [Fact]
    public void At_least_ten_documents_name_the_roles_expected() => Assert.True(ForeignDocuments.All.Count(document => document.Roles.Count > 0) >= 10);

    private static LayoutDocument Read(string name, DiagnosticBag faults)
    {
        var document = LayoutReader.Read(ForeignDocuments.Find(name).Bytes, faults);
        Assert.NotNull(document);
        return document;
    }
}
