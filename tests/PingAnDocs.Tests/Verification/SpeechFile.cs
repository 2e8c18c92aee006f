using PingAnDocs.Narration;
using PingAnDocs.Rendering;
using WordTemplates;

namespace PingAnDocs.Tests.Verification;

/// <summary>Word files of a narrative, rendered with the kit's own template.</summary>
internal static class SpeechFile
{
    public static byte[] Template { get; } = File.ReadAllBytes(Repository.At("templates", "speech", "template.docx"));

    /// <summary>The template, compiled.</summary>
    public static WordTemplate Compiled { get; } = Compile(Template);

    /// <summary>The standard speech.</summary>
    public static byte[] Standard { get; } = Of(SpeechDraft.Standard);

    public static byte[] Of(Narrative narrative) => Of(narrative, Compiled);

    public static byte[] Of(Narrative narrative, byte[] template) => Of(narrative, Compile(template));

    private static byte[] Of(Narrative narrative, WordTemplate template)
    {
        var rendered = TemplateBinder.Render(narrative, template);
        Assert.Empty(rendered.Diagnostics);
        return rendered.Bytes!;
    }

    private static WordTemplate Compile(byte[] template)
    {
        var result = WordTemplate.Compile(template);
        Assert.Empty(result.Faults);
        return result.Template!;
    }
}
