using System.Text;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates.Marking;

/// <summary>The comments of a document: those that are there, and the part that is written with more.</summary>
internal sealed class CommentPart
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private readonly string author;
    private readonly string main;
    private readonly string? entry;
    private readonly MarkupTree tree;

    private CommentPart(string author, string main, string? entry, MarkupTree tree) =>
        (this.author, this.main, this.entry, this.tree) = (author, main, entry, tree);

    /// <summary>The part with comments, as it is or a new empty one in the namespace of the body.</summary>
    public static CommentPart Of(TemplatePackage package, string main, MarkupTree body, string author)
    {
        var name = package.RelationsOf(main).FirstOrDefault(relation => relation.ShortType == "comments")?.EntryFrom(main);
        var known = name is null ? -1 : package.Find(name);
        if (package.Content(known) is { } content && PartEncoding.ToUtf8(content) is { } bytes)
            return new CommentPart(author, main, package.Entries[known].Name, MarkupReader.Read(bytes));
        var empty = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{body.Uri}\"></w:comments>";
        return new CommentPart(author, main, null, MarkupReader.Read(Encoding.UTF8.GetBytes(empty)));
    }

    public int FirstFree => CommentIds.FirstFree(tree, author);

    /// <summary>Writes comments in the prefix of the part.</summary>
    public CommentText Text => new(tree, author);

    /// <summary>Numbers of what an earlier check wrote.</summary>
    public HashSet<int> OwnIds => [.. CommentIds.By(tree, author).Select(comment => CommentIds.Of(tree, comment))];

    /// <summary>Puts the part into the package, without an earlier check's comments and with these.</summary>
    public void WriteTo(PackageEdits edits, string comments)
    {
        var changes = new ByteEdits();
        foreach (var own in CommentIds.By(tree, author))
            changes.Replace(tree[own].Start, tree[own].End, "");
        if (tree[0].ContentEnd == tree[0].End)
            changes.Replace(tree[0].Start, tree[0].End, $"{tree.StartTag(0)[..^2]}>{comments}</{tree.PrefixOf(0)}comments>");
        else
            changes.Insert(tree[0].ContentEnd, comments);
        var content = changes.Apply(tree.Bytes);
        if (entry is not null)
        {
            edits.Replace(entry, content);
            return;
        }

        var name = edits.AddPart(main[..(main.LastIndexOf('/') + 1)] + "comments.xml", Type, content);
        edits.RelationsOf(main).Add(tree.Uri.StartsWith("http://purl", StringComparison.Ordinal) ? Strict : Transitional, name[(main.LastIndexOf('/') + 1)..], external: false);
    }
}
