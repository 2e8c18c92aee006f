namespace WordTemplates.Markup;

/// <summary>The elements the engine tells apart; everything else is opaque and copied.</summary>
internal enum ElementKind : byte
{
    /// <summary>Not known: copied as it is, never looked into for text.</summary>
    Opaque,

    /// <summary>A container of blocks that must end with a paragraph: header, footer, cell, text box, note.</summary>
    Story,
    Body,
    Cell,
    Table,
    Row,
    Paragraph,
    ParagraphProperties,
    Run,
    RunProperties,
    Text,
    Tab,
    Break,
    Hyphen,
    InstructionText,

    /// <summary>Wrapper around runs or blocks, transparent for text: hyperlink, insertion, content control.</summary>
    Wrapper,

    /// <summary>Carries no text and no ink: properties, proofing marks, deleted text.</summary>
    Silent,

    /// <summary>Start or end of a range (bookmark, comment): without ink, but it outlives its paragraph.</summary>
    RangeMark,

    /// <summary>Section properties: their paragraph ends a page section and must stay.</summary>
    SectionProperties,
    Style,

    /// <summary>Number of a content control.</summary>
    ContentControlId,

    /// <summary>Name of a content control that programs know it by.</summary>
    ContentControlTag,

    /// <summary>Number and name of a picture.</summary>
    DrawingId,
    OutlineLevel,
}
