namespace WordTemplates.Tags;

/// <summary>Words after a colon that change what a tag does; several may follow each other.</summary>
[Flags]
internal enum TagOptions
{
    None = 0,

    /// <summary>行: the section repeats table rows, wherever its tags stand.</summary>
    Rows = 1,

    /// <summary>列: the section repeats table columns.</summary>
    Columns = 2,

    /// <summary>重新编号: automatic numbering begins anew in each round.</summary>
    Renumber = 4,

    /// <summary>合并: cells of a column that hold the same text one below the other become one.</summary>
    Merge = 8,

    /// <summary>待补: a missing value is a highlighted gap, listed in the result.</summary>
    Gap = 16,

    /// <summary>图片: the picture whose alt text this is shows the value.</summary>
    Picture = 32,

    /// <summary>图表: the chart whose title or alt text this is shows the value.</summary>
    Chart = 64,
}
