namespace WordTemplates.Tests.Compilation;

/// <summary>What is not text stays as the author made it, around, beside and inside tags.</summary>
public class KeptMarkupTests
{
    [Theory]
    [InlineData("<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>*<w:bookmarkEnd w:id=\"1\"/>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF m \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>*<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:fldSimple w:instr=\" SEQ 图 \">*</w:fldSimple>")]
    [InlineData("<w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTagPr><w:attr w:name=\"n\" w:val=\"v\"/></w:smartTagPr>*</w:smartTag>")]
    [InlineData("<x:unknown xmlns:x=\"u:x\" a='{1}'><x:y>{</x:y></x:unknown>*<w:r><x:z xmlns:x=\"u:x\"/></w:r>")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpsCustomData\"><x:d xmlns:x=\"u:x\"/></mc:Choice></mc:AlternateContent></w:r>*")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>*")]
    [InlineData("<w:permStart w:id=\"1\"/>*<w:permEnd w:id=\"1\"/><w:customXmlInsRangeStart w:id=\"2\" w:author=\"x\"/>")]
    public void Markup_beside_a_tag_stays(string around) =>
        Check.BodyBecomes($"<w:p>{around.Replace("*", Docx.R("{{a}}"))}</w:p>", $"<w:p>{around.Replace("*", Docx.R("x"))}</w:p>", ("a", "x"));

    [Fact]
    public void Blocks_in_alternate_content_are_filled_in_every_branch()
    {
        const string Body = "<mc:AlternateContent><mc:Choice Requires=\"x\">*</mc:Choice><mc:Fallback>*</mc:Fallback></mc:AlternateContent>";
        Check.BodyBecomes(Body.Replace("*", Docx.P("{{a}}")), Body.Replace("*", Docx.P("x")), ("a", "x"));
    }

    [Fact]
    public void Both_branches_of_a_text_box_repeat_the_same()
    {
        const string Body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>*</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>*</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Check.BodyBecomes(Body.Replace("*", Docx.P("{{#a}}") + Docx.P("{{.}}") + Docx.P("{{/a}}")), Body.Replace("*", Docx.P("1") + Docx.P("2")), ("a", new[] { "1", "2" }));
    }

    [Theory]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:r><w:t>{{a}}</w:t></w:r></mc:Choice></mc:AlternateContent></w:r></w:p>")]
    [InlineData("<w:p><m:oMath xmlns:m=\"u:m\"><m:r><m:t>{</m:t></m:r><m:r><m:t>{a}}</m:t></m:r></m:oMath></w:p>")]
    [InlineData("<w:p><x:unknown xmlns:x=\"u:x\">｛｛a｝｝</x:unknown></w:p>")]
    [InlineData("<w:p><w:r><w:rt>&#123;{a}}</w:rt></w:r></w:p>")]
    public void A_tag_in_text_nobody_reads_is_refused(string body) => Check.Refused(Docx.Body(body), "WT108");

    [Fact]
    public void Ruby_text_is_left_alone_without_tags() =>
        Check.BodyBecomes(
            $"<w:p><w:r><w:ruby><w:rt><w:r><w:t>pín</w:t></w:r></w:rt></w:ruby></w:r>{Docx.R("{{a}}")}</w:p>",
            $"<w:p><w:r><w:ruby><w:rt><w:r><w:t>pín</w:t></w:r></w:rt></w:ruby></w:r>{Docx.R("x")}</w:p>",
            ("a", "x"));
}
