namespace WordTemplates.Rendering;

/// <summary>The number of a picture: the author's in the first round, a fresh one in each other.</summary>
/// <param name="original">The author's number.</param>
/// <param name="firstFree">First number that no picture of the part has.</param>
internal sealed class SerialNode(byte[] original, int firstFree) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (pass.IsFirst(this))
            pass.Output.Write(original);
        else
            pass.Output.WriteNumber(firstFree + pass.Serial++);
    }
}
