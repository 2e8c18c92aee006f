namespace WordTemplates.Tests;

/// <summary>Renders a template and holds what came out against what was expected.</summary>
internal static class Check
{
    public static WordTemplate Compiled(byte[] docx)
    {
        var result = WordTemplate.Compile(docx);
        Assert.Empty(result.Faults);
        return result.Template!;
    }

    public static byte[] Rendered(byte[] docx, ObjectValue data)
    {
        var result = Compiled(docx).Render(data);
        Assert.Empty(result.Faults);
        return result.Document!;
    }

    /// <summary>A paragraph of text becomes that text.</summary>
    public static void Becomes(string template, string expected, params (string Name, object? Value)[] data) =>
        Assert.Equal(expected, string.Join('|', Docx.Texts(Rendered(Docx.Paragraphs(template), Given.Data(data)))));

    /// <summary>Paragraphs become those paragraphs; bars divide them.</summary>
    public static void ParagraphsBecome(string template, string expected, params (string Name, object? Value)[] data) =>
        Assert.Equal(expected, string.Join('|', Docx.Texts(Rendered(Docx.Paragraphs(template.Split('|')), Given.Data(data)))));

    /// <summary>A body becomes that body, mark for mark.</summary>
    public static void BodyBecomes(string body, string expected, params (string Name, object? Value)[] data) =>
        Assert.Equal(expected, Docx.BodyOf(Rendered(Docx.Body(body), Given.Data(data))));

    /// <summary>The template is refused with these codes, in this order.</summary>
    public static void Refused(byte[] docx, params string[] codes)
    {
        var result = WordTemplate.Compile(docx);
        Assert.Null(result.Template);
        Assert.Equal(codes, result.Faults.Select(fault => fault.Code));
    }

    /// <summary>Rendering is refused; gives the faults.</summary>
    public static IReadOnlyList<TemplateFault> NotRendered(string template, params (string Name, object? Value)[] data)
    {
        var result = Compiled(Docx.Paragraphs(template.Split('|'))).Render(Given.Data(data));
        Assert.Null(result.Document);
        Assert.NotEmpty(result.Faults);
        return result.Faults;
    }
}
