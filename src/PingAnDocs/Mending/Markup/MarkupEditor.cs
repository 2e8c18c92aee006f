using System.Globalization;
using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Markup;

/// <summary>Changes properties in the markup of a Word file, where asked so as tracked changes, and knows which parts it touched.</summary>
/// <param name="tracked">Former properties are kept as tracked changes.</param>
/// <param name="firstId">First free identifier of a tracked change.</param>
internal sealed class MarkupEditor(bool tracked, int firstId)
{
    /// <summary>Author of tracked changes; they bear no date, so that the same file always gives the same bytes.</summary>
    public const string Author = "版式检查";

    // What the former properties of a tracked change may not hold.
    private static readonly string[] NotFormer =
        ["rPr", "sectPr", "pPrChange", "rPrChange", "sectPrChange", "trPrChange", "headerReference", "footerReference", "ins", "del", "moveFrom", "moveTo"];

    private readonly HashSet<XDocument> touched = [];
    private int nextId = firstId;

    /// <summary>True when nothing was changed.</summary>
    public bool IsIdle => touched.Count == 0;

    /// <summary>True when the part of an element was changed.</summary>
    public bool IsTouched(XElement element) => element.Document is { } part && touched.Contains(part);

    /// <summary>Says that the part of an element was changed.</summary>
    public void Touch(XElement element)
    {
        if (element.Document is { } part) touched.Add(part);
    }

    /// <summary>Sets attributes of one property; null takes an attribute away. False when they stood so already.</summary>
    /// <param name="owner">Paragraph, run or table row.</param>
    /// <param name="kind">pPr, rPr or trPr.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="attributes">Its attributes.</param>
    public bool SetOf(XElement owner, string kind, string name, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        if (owner.Child(kind) is { } properties) return Set(properties, name, attributes);
        properties = new XElement(owner.Name.Namespace + kind);
        if (owner.Child("tblPrEx") is { } exception) exception.AddAfterSelf(properties);
        else owner.AddFirst(properties);
        return Set(properties, name, attributes);
    }

    /// <summary>Sets attributes of one property in an element of properties.</summary>
    public bool Set(XElement properties, string name, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        var child = properties.Child(name);
        if (child is not null && attributes.All(attribute => Attribute(child, attribute.Name)?.Value == attribute.Value)) return false;
        Remember(properties);
        if (child is null) SchemaOrder.Insert(properties, child = new XElement(properties.Name.Namespace + name));
        foreach (var (attribute, value) in attributes)
        {
            if (Attribute(child, attribute) is { } own && value is not null) own.Value = value;
            else if (value is null) Attribute(child, attribute)?.Remove();
            else child.SetAttributeValue(child.Name.Namespace + attribute, value);
        }

        Touch(properties);
        return true;
    }

    /// <summary>Takes a property away.</summary>
    public bool Remove(XElement? properties, string name)
    {
        if (properties.Child(name) is not { } child) return false;
        Remember(properties!);
        child.Remove();
        Touch(properties!);
        return true;
    }

    /// <summary>Takes a run away, or marks it as deleted.</summary>
    public void Delete(XElement run)
    {
        Touch(run);
        if (!tracked)
        {
            run.Remove();
            return;
        }

        var name = run.Name.Namespace;
        foreach (var text in run.Descendants(name + "t").ToList()) text.Name = name + "delText";
        foreach (var text in run.Descendants(name + "instrText").ToList()) text.Name = name + "delInstrText";
        var mark = Change(name + "del");
        run.ReplaceWith(mark);
        mark.Add(run);
    }

    /// <summary>A run as inserted, where changes are tracked.</summary>
    public XElement Inserted(XElement run)
    {
        if (!tracked) return run;
        var mark = Change(run.Name.Namespace + "ins");
        mark.Add(run);
        return mark;
    }

    private static XAttribute? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration);

    // The properties as they were before the first change: a later one keeps what is remembered.
    private void Remember(XElement properties)
    {
        var name = properties.Name.LocalName + "Change";
        if (!tracked || properties.Child(name) is not null) return;
        var change = Change(properties.Name.Namespace + name);
        change.Add(new XElement(properties.Name, properties.Elements().Where(element => !NotFormer.Contains(element.Name.LocalName, StringComparer.Ordinal)).Select(element => new XElement(element))));
        properties.Add(change);
    }

    private XElement Change(XName name) => new(
        name, new XAttribute(name.Namespace + "id", nextId++.ToString(CultureInfo.InvariantCulture)), new XAttribute(name.Namespace + "author", Author));
}
