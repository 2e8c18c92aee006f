using System.Xml;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>Reads all text-bearing parts of a package, the body first; a part equal to the template's is not read again.</summary>
internal static class StoryBook
{
    /// <summary>The stories; null when one cannot be read.</summary>
    public static IReadOnlyList<Story>? Read(WordPackage package, TemplateReading? known, DiagnosticBag faults)
    {
        var stories = new List<Story>();
        var whole = true;
        foreach (var name in package.Stories) Add(name);
        return whole ? stories : null;

        void Add(string name)
        {
            try
            {
                var bytes = package.Entries[name];
                stories.Add(known?.Package.Holds(name, bytes) == true ? known.Stories[name] : StoryReader.Read(name, bytes, isBody: name == package.MainPart));
            }
            catch (XmlException)
            {
                whole = false;
                faults.Add(Fault.Error("VF004", name, $"部件“{name}”的文字读不出来，不是合格的 Word 文档。"));
            }
        }
    }
}
