using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates.Checking;

/// <summary>Checks data against a template over all its branches, without making a document.</summary>
internal static class DataCheck
{
    public static CheckResult Check(TemplatePackage package, IReadOnlyList<CompiledPart> parts, IReadOnlyList<TagNode> tags, ObjectValue data)
    {
        var faults = new FaultList();
        var budget = new RenderBudget();
        var exploration = new Exploration();
        var uses = new NameUses();
        var edits = new PackageEdits(package);
        foreach (var part in parts)
        {
            using var pass = new RenderPass(part.Name, data, edits, [], budget, faults) { Exploration = exploration };
            pass.Scope.Uses = uses;
            foreach (var node in part.Nodes)
                node.Write(pass);
        }

        new UnusedData(tags, uses, faults).Note(data);
        return new CheckResult(faults.Items) { Unreached = exploration.Unreached.Items, Notes = faults.Notes };
    }
}
