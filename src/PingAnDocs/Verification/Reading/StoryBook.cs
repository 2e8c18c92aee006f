using System.Xml;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>Reads all text-bearing parts of a package, the body first.</summary>
internal static class StoryBook
{
    /// <summary>The stories; null when one cannot be read.</summary>
    public static IReadOnlyList<Story>? Read(WordPackage package, DiagnosticBag faults)
    {
        var stories = new List<Story>();
        var whole = true;
        foreach (var name in package.Names.Where(WordPackage.IsStory).Distinct(StringComparer.Ordinal).OrderBy(IsBody)) Add(name);
        return whole ? stories : null;

        void Add(string name)
        {
            try
            {
                stories.Add(StoryReader.Read(name, package.Entries[name]));
            }
            catch (XmlException)
            {
                whole = false;
                faults.Add(Fault.Error("VF004", name, $"部件“{name}”的文字读不出来，不是合格的 Word 文档。"));
            }
        }
    }

    private static int IsBody(string name) => name == WordPackage.MainPart ? 0 : 1;
}
