namespace WordTemplates.Tests.Compilation;

public class RepeatedMarksTests
{
    private const string Drawing = "<w:r><w:drawing><wp:inline xmlns:wp=\"u:wp\"><wp:docPr id=\"7\" name=\"图\"/></wp:inline></w:drawing></w:r>";

    [Fact]
    public void A_bookmark_stands_in_the_first_round_only() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Docx.R("x")}<w:bookmarkEnd w:id=\"1\"/></w:p>" + Docx.P("{{/a}}"),
            $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Docx.R("x")}<w:bookmarkEnd w:id=\"1\"/></w:p>{Docx.P("x")}",
            ("a", new[] { "1", "2" }));

    [Fact]
    public void Paragraph_and_row_ids_stand_in_the_first_round_only() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + $"<w:p x:paraId=\"0A\" w:rsidR=\"1\" x:textId='0B' xmlns:x=\"u:x\">{Docx.R("x")}</w:p>" + Docx.P("{{/a}}"),
            $"<w:p x:paraId=\"0A\" w:rsidR=\"1\" x:textId='0B' xmlns:x=\"u:x\">{Docx.R("x")}</w:p><w:p w:rsidR=\"1\" xmlns:x=\"u:x\">{Docx.R("x")}</w:p>",
            ("a", new[] { "1", "2" }));

    [Fact]
    public void Pictures_get_fresh_numbers() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + $"<w:p>{Drawing}</w:p>" + Docx.P("{{/a}}"),
            $"<w:p>{Drawing}</w:p><w:p>{Drawing.Replace("\"7\"", "\"8\"")}</w:p><w:p>{Drawing.Replace("\"7\"", "\"9\"")}</w:p>",
            ("a", new[] { "1", "2", "3" }));

    [Fact]
    public void Repeated_tables_do_not_grow_together()
    {
        var table = Docx.Table(["x"]);
        Check.BodyBecomes(Docx.P("{{#a}}") + table + Docx.P("{{/a}}") + table, $"{table}<w:p></w:p>{table}<w:p></w:p>{table}", ("a", new[] { "1", "2" }));
    }
}
