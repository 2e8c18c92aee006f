namespace PingAnDocs.KitExchange;

/// <summary>How a value of the kit is written in a cell.</summary>
internal enum CellForm
{
    /// <summary>Words as they are.</summary>
    Text,

    /// <summary>A sentence: line breaks in the cell do not count.</summary>
    Wording,

    /// <summary>An id: full-width letters and digits are taken for half-width ones.</summary>
    Id,

    /// <summary>A condition such as &gt;= 3.</summary>
    Test,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Several ids, divided by 、.</summary>
    Ids,

    /// <summary>Several words, divided by 、.</summary>
    Words,

    /// <summary>Names with a text each, one a line: 警情：甲|乙.</summary>
    Pairs,

    /// <summary>Names with a condition each, one a line: 同比：&lt; 0.</summary>
    Claims,

    /// <summary>命中, 不命中 or 待定.</summary>
    Verdict,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A number, a word, or 缺失.</summary>
    Value,
}
