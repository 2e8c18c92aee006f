namespace PingAnDocs.Data.Json;

/// <summary>Says in plain Chinese what is wrong where JSON's grammar breaks.</summary>
internal static class SyntaxWording
{
    /// <summary>Message and hint for the character at the start of <paramref name="rest"/>.</summary>
    /// <param name="rest">The text from the fault on.</param>
    /// <param name="expected">What was allowed.</param>
    /// <param name="closing">The bracket that closes the innermost object or array; a blank outside.</param>
    public static (string Message, string Hint) Of(ReadOnlySpan<char> rest, Expectation expected, char closing)
    {
        if (rest.IsEmpty) return AtEnd(expected, closing);
        return Foreign(rest[0]) ?? (rest[0], expected) switch
        {
            ('/' or '#', _) => ("JSON中不能写注释。", "请删去注释。"),
            ('\'', _) => ("JSON的文字要用英文双引号，这里用了单引号。", "请改为英文双引号。"),
            (_, Expectation.NoMore) => ("JSON内容已经结束，后面还有多余的内容。", "请删去多余的内容，或检查括号是否提前关闭。"),
            ('}' or ']', Expectation.NextName or Expectation.Value) => ("括号前多了一个逗号，或者缺少内容。", "请删去最后一项后面的逗号，或补上内容。"),
            (',', _) => ("逗号前面缺少内容。", "请删去多余的逗号，或补上内容。"),
            ('}' or ']', _) => ($"括号不配对：这里应当用“{closing}”关闭。", "请检查括号是否成对。"),
            (_, Expectation.Colon) => ("名称后面缺少英文冒号。", "请写成\"名称\": 内容。"),
            (_, Expectation.CommaOrEnd) => ("两项内容之间缺少英文逗号。", "请在前一项末尾补上英文逗号。"),
            (_, Expectation.FirstName or Expectation.NextName) => ("这里应当是加英文双引号的名称。", "请写成\"名称\": 内容。"),
            _ => ("这里应当是一个内容：加英文双引号的文字、数字、true、false、null、对象或列表。", "没有数据时请写null或整项删去；文字请加英文双引号。"),
        };
    }

    private static (string Message, string Hint) AtEnd(Expectation expected, char closing) => expected switch
    {
        Expectation.Value when closing == ' ' => ("文件是空的，没有任何内容。", "请确认选对了文件。"),
        _ when closing == ' ' => ("文件在这里中断，内容没有写完。", "请确认文件完整。"),
        _ => ($"文件没有写完：到末尾还缺少“{closing}”。", "请确认文件完整，并检查括号是否成对。"),
    };

    private static (string Message, string Hint)? Foreign(char mark) => mark switch
    {
        '“' or '”' or '„' or '＂' or '「' or '」' => ("这里用了中文引号，JSON只认英文双引号。", "请改为英文双引号。"),
        '，' or '：' or '｛' or '｝' or '［' or '］' or '【' or '】' or '、' => ($"这里用了全角标点“{mark}”，JSON只认英文半角标点。", "请改为英文半角标点。"),
        '\u3000' or '\u00A0' => ("这里有全角空格或特殊空格，JSON不认。", "请改为普通空格或删去。"),
        '\uFEFF' or '\u200B' => ("这里有看不见的字符，JSON不认。", "请删去这一处后重新输入。"),
        >= '０' and <= '９' => ("这里用了全角数字，JSON只认半角数字。", "请改为半角数字。"),
        _ => null,
    };
}
