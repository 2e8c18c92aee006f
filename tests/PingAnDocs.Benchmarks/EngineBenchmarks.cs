using BenchmarkDotNet.Attributes;
using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Benchmarks;

/// <summary>The engine against the SDK way (open the template, clone and replace in the DOM, save) on the same template and speech.</summary>
public class EngineBenchmarks
{
    private readonly Kit kit = Samples.Kit();
    private readonly Narrative speech;

    public EngineBenchmarks() => speech = DocumentPipeline.Run(Samples.Survey(), kit).Speech!.Narrative;

    [Benchmark(Baseline = true)]
    public byte[] SdkWay() => SdkSpeech.Write(speech, kit.TemplateBytes);

    [Benchmark]
    public byte[] Engine() => Rendering.TemplateBinder.Render(speech, kit.Template).Bytes!;

    [Benchmark]
    public WordTemplate CompileTemplate() => WordTemplate.Compile(kit.TemplateBytes).Template!;
}
