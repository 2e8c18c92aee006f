using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>How the parts of an official document read.</summary>
internal static partial class RolePatterns
{
    /// <summary>份号, 密级, 紧急程度, 发文字号, 签发人.</summary>
    [GeneratedRegex(@"^[0-9]{6}$|^(绝密|机密|秘密)(★.*)?$|^(特急|加急|平急)$|^\S{1,20}[〔\[［【（(][0-9]{4}[〕\]］】）)]\s*第?[0-9]+号([\s　]*签发人[：:].*)?$|^签发人[：:]")]
    public static partial Regex HeadLine();

    /// <summary>A name above everything else that ends in 文件.</summary>
    [GeneratedRegex(@"^\S{4,30}文件$")]
    public static partial Regex IssuerMark();

    /// <summary>What a draft bears above its title, and the head of a table of contents.</summary>
    [GeneratedRegex(@"^[（(【]?\s*(讨论稿|送审稿|征求意见稿|审议稿|草稿|初稿|修改稿|代拟稿|第[一二三四五六七八九十]+稿|内部(资料|文件|材料).{0,10}|.{0,8}注意(保存|保密))\s*[）)】]?$|^目\s*[录次]$")]
    public static partial Regex DraftMark();

    /// <summary>A date under the title, with or without brackets, in any numerals.</summary>
    [GeneratedRegex(@"^[（(]?\s*([0-9０-９]{4}|[〇零○Oo一二三四五六七八九]{4})\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日\s*[）)]?$")]
    public static partial Regex SpeechDate();

    /// <summary>A line in brackets under the title that is no date alone: 根据录音整理.</summary>
    [GeneratedRegex(@"^[（(].*[）)]$")]
    public static partial Regex Bracketed();

    /// <summary>Those spoken to, with the mark that closes a salutation.</summary>
    [GeneratedRegex(@"^(?=.{2,60}$).*(同志|各位|代表|委员|朋友|来宾|领导|女士|先生|嘉宾|乡亲).{0,12}[：:！!]$")]
    public static partial Regex Salutation();

    /// <summary>Those spoken to, with a wrong mark or none.</summary>
    [GeneratedRegex(@"^(尊敬的)?((各位\S{1,12}|\S{2,10}同志)[，、,])*(同志们|朋友们|各位(领导|来宾|代表|委员|同志|朋友|嘉宾)|女士们、先生们)[，,。.;；]?$")]
    public static partial Regex BareSalutation();

    /// <summary>A line that ends in a colon.</summary>
    [GeneratedRegex(@"^.{2,200}[：:]$")]
    public static partial Regex Colon();

    /// <summary>A list of offices without the colon.</summary>
    [GeneratedRegex(@"^各[^。；！？]{2,80}(单位|部门|党委|政府|机关|乡镇|街道|党组|支部|公司|委员会|办公室|政法委|县局|分局)[，,、；;]?$")]
    public static partial Regex Offices();

    /// <summary>A post and perhaps a name.</summary>
    [GeneratedRegex(@"(书记|市长|县长|区长|省长|州长|旗长|镇长|乡长|主任|局长|部长|厅长|处长|科长|主席|常委|委员|院长|检察长|秘书长|组长|会长|政委|支队长|大队长|所长|校长|调研员)([\s　]+\S{1,4}([\s　]\S{1,2})?|\S{2,3})?$|^\S{1,3}[\s　]*\S{1,2}同志$")]
    public static partial Regex Speaker();

    /// <summary>抄送, 印发机关和印发日期.</summary>
    [GeneratedRegex(@"^抄\s*[送报][：:]|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s*印发$")]
    public static partial Regex Imprint();

    [GeneratedRegex(@"^附\s*件\s*[：:]")]
    public static partial Regex AttachmentNote();

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}$|^附\s*件\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[：:]$")]
    public static partial Regex AttachmentLabel();

    /// <summary>A date at the end, in any numerals, with or without 年月日.</summary>
    [GeneratedRegex(@"^([0-9０-９]{4}|[〇零○Oo一二三四五六七八九]{4})\s*年\s*[0-9０-９〇零一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９〇零一二三四五六七八九十]{1,3}\s*日$|^[0-9]{4}[.．/-][0-9]{1,2}[.．/-][0-9]{1,2}$")]
    public static partial Regex SignatureDate();

    /// <summary>一、 but not the beginning of 二、三产业.</summary>
    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}[、，,.．](?![一二三四五六七八九十]([、，]|产业|等|类|级|次|季度|线|期|档))")]
    public static partial Regex First();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]")]
    public static partial Regex Second();

    [GeneratedRegex(@"^[0-9０-９]{1,2}([.．、](?![0-9０-９]))")]
    public static partial Regex Third();

    [GeneratedRegex(@"^[（(][0-9０-９]{1,2}[）)]")]
    public static partial Regex Fourth();

    /// <summary>表1 or 图1 with its name, not a sentence about it.</summary>
    [GeneratedRegex(@"^(附?表|图)\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})([-—.][0-9]+)?(?![0-9中所可显看的为和、，与是至到列反])")]
    public static partial Regex Caption();

    /// <summary>What no title and no heading ends with.</summary>
    [GeneratedRegex("[。；：，、;:,！!？?]$")]
    public static partial Regex Ends();

    /// <summary>What titles of speeches and notices end with.</summary>
    [GeneratedRegex("(讲话|发言|致辞|致词|演讲|主持词|通报|通知|报告|意见|方案|决定|决议|公告|通告|批复|请示|函|纪要|总结|汇报|要点|情况|说明|办法|规定|细则)(稿|提纲|材料)?$")]
    public static partial Regex TitleEnd();

    /// <summary>What only a title begins or ends with.</summary>
    [GeneratedRegex("^(在|关于)|(讲话|发言|致辞)$")]
    public static partial Regex TitleStart();

    /// <summary>What titles of speeches end with.</summary>
    [GeneratedRegex("(讲话|发言|致辞|致词|演讲|主持词)(稿|提纲|材料)?$")]
    public static partial Regex SpeechTitleEnd();
}
