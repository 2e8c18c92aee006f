namespace WordTemplates.Tests.Compilation;

/// <summary>A section holds a field whole or not at all. B, S and E are the marks of a field, bars divide paragraphs.</summary>
public class FieldBalanceTests
{
    [Theory]
    [InlineData("B PAGE S1E|{{#a}}|x|{{/a}}")]
    [InlineData("{{#a}}|B PAGE S1E|{{/a}}")]
    [InlineData("B TOC S|{{#a}}|x|{{/a}}|E")]
    [InlineData("{{#a}}|B TOC S|B PAGE S1E|E|{{/a}}")]
    public void A_section_around_or_inside_a_field_is_fine(string marks) => Check.Compiled(Docx.Body(Marked(marks)));

    [Theory]
    [InlineData("{{#a}}|B TOC S|{{/a}}|E")]
    [InlineData("B TOC S|{{#a}}|E|{{/a}}")]
    [InlineData("B TOC S|{{#a}}|E|B PAGE S|{{/a}}|E")]
    public void A_section_that_cuts_a_field_is_refused(string marks) => Check.Refused(Docx.Body(Marked(marks)), "WT210");

    [Fact]
    public void A_paragraph_with_a_piece_of_code_never_vanishes() =>
        Assert.Contains("<w:instrText> PAGE </w:instrText>", Docx.BodyOf(Check.Rendered(Docx.Body($"<w:p>{Docx.R("{{#a}}y{{/a}}")}<w:r><w:instrText> PAGE </w:instrText></w:r></w:p>"), Given.Data(("a", false)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("B|{{b}}|TOC S1E")]
    [InlineData("B TOC S|B|{{b}}|PAGE S1E|E")]
    [InlineData("B|{{#a}}|TOC|{{/a}}|S1E")]
    public void A_tag_in_the_code_of_a_field_is_refused(string marks) =>
        Assert.Equal("WT107", WordTemplate.Compile(Docx.Body(Marked(marks))).Faults.Select(fault => fault.Code).Distinct().Single());

    private static string Marked(string marks) =>
        string.Concat(marks.Split('|').Select(line => $"<w:p>{(line.StartsWith("{{", StringComparison.Ordinal) ? Docx.R(line) : string.Concat(line.Split(' ').SelectMany(Runs)))}</w:p>"));

    private static IEnumerable<string> Runs(string word) =>
        word.Length > 2 && word.All(char.IsAsciiLetterUpper)
            ? [$"<w:r><w:instrText xml:space=\"preserve\"> {word} </w:instrText></w:r>"]
            : word.Select(c => c switch
            {
                'B' => "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                'S' => "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                'E' => "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                _ => Docx.R(c.ToString()),
            });
}
