namespace WordTemplates.Tests.Packaging.Hostile;

public class HostileFileTests
{
    public static TheoryData<string, string> Table { get; } = [.. HostileFiles.All.Select(file => (file.Name, file.Verdict))];

    /// <summary>A fault says where it stands and how to mend it, in whole sentences; what is accepted gives clean documents.</summary>
    [Theory]
    [MemberData(nameof(Table))]
    public void The_engine_says_what_the_table_says(string name, string verdict)
    {
        var file = HostileFiles.All.Single(file => file.Name == name).Make();
        var result = WordTemplate.Compile(file);
        Assert.Equal(verdict, string.Join(' ', [.. result.Notes.Select(note => "note " + note.Code), .. result.Faults.Select(fault => fault.Code)]));
        Assert.All(result.Faults.Concat(result.Notes), fault => Assert.True(fault.Message.EndsWith('。') && fault.Hint.EndsWith('。') && fault.Message.Length < 200, fault.ToString()));
        if (result.Template is { } template)
            Assert.Empty(PackageHygiene.Check(template.Render(Given.Data(("县名", "x"))).Document!, file));
    }

    [Theory]
    [InlineData("DTD in custom data", "/customXml/item1.xml", "第 1 行")]
    [InlineData("broken XML", "/docProps/app.xml", "行")]
    [InlineData("a million levels", "/word/x.xml", "（第 1 行第 770 列）")]
    [InlineData("a workbook", "/xl/workbook.xml", "Excel")]
    [InlineData("no main part", "/word/document.xml", "不在文件里")]
    [InlineData("encrypted", "", "密码")]
    [InlineData("an old .doc", "", ".doc")]
    [InlineData("Word's lock file", "", "~$")]
    [InlineData("truncated", "", "不完整")]
    [InlineData("empty", "", "0 字节")]
    [InlineData("a web page", "", "网页")]
    [InlineData("an OpenDocument text", "/[Content_Types].xml", ".odt")]
    [InlineData("a picture from a server", "/word/document.xml", @"\\evil\share")]
    public void A_refusal_names_the_part_and_the_matter(string name, string part, string words)
    {
        var fault = WordTemplate.Compile(HostileFiles.All.Single(file => file.Name == name).Make()).Faults[0];
        Assert.Equal(part, fault.Part);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }
}
