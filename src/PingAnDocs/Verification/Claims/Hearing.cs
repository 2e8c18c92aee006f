using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims;

/// <summary>What a listener keeps in mind while a text is read: which survey, which indicator, which averages were spoken of last.</summary>
internal sealed class Hearing(Vocabulary vocabulary)
{
    private readonly List<Claim> claims = [];
    private readonly List<ClaimPlace> unread = [];
    private readonly List<ClaimPlace> paragraphs = [];
    private bool isViewCarried;

    /// <summary>The names the text may use.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The sentence being read.</summary>
    public Spoken Sentence { get; set; } = Spoken.Nothing;

    /// <summary>Id of the wave spoken of; empty when several are possible.</summary>
    public string Wave { get; set; } = vocabulary.Waves.Count == 1 ? vocabulary.Waves[0] : "";

    /// <summary>Names spoken of: indicators, units below or their kind.</summary>
    public List<string> Subjects { get; } = [];

    /// <summary>True in a paragraph that sums up: no survey is spoken of longer than a sentence.</summary>
    public bool IsSummary { get; set; }

    /// <summary>True when units below are spoken of.</summary>
    public bool OfTowns { get; set; }

    /// <summary>The group spoken of; empty for none.</summary>
    public string Group { get; set; } = "";

    /// <summary>Averages a statement with so many figures was last made against, for 分别高出2.34、2.35个百分点.</summary>
    public Dictionary<int, IReadOnlyList<string>> Compared { get; } = [];

    /// <summary>Averages the sentence has compared with in words: 高于全省、低于全市，分别高2.74、低1.27.</summary>
    public List<string> Stated { get; } = [];

    /// <summary>What the sentence has counted last; empty for nothing.</summary>
    public string Counted { get; set; } = "";

    /// <summary>Figures of other sources the sentence has cited, in order.</summary>
    public List<EvidenceName> Cited { get; } = [];

    /// <summary>True once the sentence speaks of what is to be reached: 力争达到95%.</summary>
    public bool IsTarget { get; set; }

    /// <summary>Averages named last, in whatever role.</summary>
    public IReadOnlyList<string> Mentioned { get; set; } = [];

    /// <summary>Averages named at the end of a clause and not yet used: 与全省、全市平均水平相比，…</summary>
    public IReadOnlyList<string> Pending { get; set; } = [];

    /// <summary>True when the clause before spoke of a distance and gave none: 差距没有缩小，反而由0.43扩大到1.27.</summary>
    public bool IsGapPending { get; set; }

    /// <summary>Scope of the ranking spoken of last.</summary>
    public string Scope { get; set; } = "";

    /// <summary>Averages the bracket being read is about: （全市平均91.42%，比上年提升1.16个百分点）</summary>
    public IReadOnlyList<string> Topic { get; set; } = [];

    /// <summary>Names the paragraph speaks of.</summary>
    public List<string> View { get; private set; } = [];

    /// <summary>True when the part of the sentence being read has named its subject.</summary>
    public bool NamesSubject { get; set; }

    /// <summary>True when the sentence being read has named its survey.</summary>
    public bool NamesWave { get; set; }

    /// <summary>What the frame at work knows to be said: the average, the direction.</summary>
    public Said Tight { get; set; }

    /// <summary>Period named last in the clause; empty for none.</summary>
    public string Period { get; set; } = "";

    /// <summary>What was heard.</summary>
    public ClaimReading Reading => new(claims, unread) { Paragraphs = paragraphs };

    /// <summary>Begins a paragraph or a table's row.</summary>
    public void Enter(ClaimPlace whole)
    {
        paragraphs.Add(whole);
        (View, isViewCarried) = ([.. Subjects], true);
    }

    /// <summary>Takes note of names the paragraph itself speaks of.</summary>
    public void See(IEnumerable<string> names)
    {
        if (isViewCarried) View.Clear();
        isViewCarried = false;
        View.AddRange(names.Where(name => name.Length > 0 && !View.Contains(name)));
    }

    /// <summary>What the units below are called in the wave spoken of, or in the only wave that has any.</summary>
    public string Kind => Vocabulary.KindOf(Wave) is { Length: > 0 } kind ? kind : Vocabulary.Waves.Select(Vocabulary.KindOf).FirstOrDefault(name => name.Length > 0, "");

    /// <summary>The one name spoken of; empty when none is known.</summary>
    public string Subject => Subjects.Count > 0 ? Subjects[^1] : "";

    /// <summary>Notes a statement.</summary>
    public void Say(ClaimKind kind, Token token, string subject, string comparator = "", bool earlier = false, int? sign = null, string? unit = null)
    {
        var printed = token.Printed;
        claims.Add(new Claim(kind, WaveOf(subject), subject, comparator, earlier, sign, printed?.Value, unit ?? printed?.Unit ?? "", PlaceOf(token))
        {
            Masked = printed is { Value: null },
            InWords = printed is null or { IsChinese: true },
            Said = SaidOf(subject) | Quoted(token) | (Sentence.IsOfNow(token) ? Said.Now : Said.None),
            View = View,
            Period = Period,
        });
    }

    /// <summary>Notes a statement whose figure is said in a word: 首位.</summary>
    public void SayInWords(ClaimKind kind, Token token, string subject, string comparator, int? sign, decimal? value, string unit, bool denied = false) =>
        claims.Add(new Claim(kind, WaveOf(subject), subject, comparator, false, sign, value, unit, PlaceOf(token)) { InWords = true, Denied = denied, Said = SaidOf(subject) | Quoted(token) | (Sentence.IsOfNow(token) ? Said.Now : Said.None), View = View, Period = Period });

    /// <summary>Notes a figure nothing could be made of.</summary>
    public void Puzzle(Token token)
    {
        // XX alone may be anything, such as a speaker's name.
        if (token.Printed is not { Value: null, Unit: "" }) unread.Add(PlaceOf(token));
    }

    /// <summary>Takes over a mention of indicators: the one the wave spoken of has, if it has one.</summary>
    public string Resolve(Word word) =>
        word.Names.FirstOrDefault(name => Wave.Length > 0 && Vocabulary.Has(Wave, name)) ?? (word.Names.Count > 0 ? word.Names[0] : "");

    private string WaveOf(string subject)
    {
        if (Wave.Length > 0 && (subject.Length == 0 || Vocabulary.Has(Wave, subject))) return Wave;
        return Vocabulary.OnlyWaveOf(subject) ?? Wave;
    }

    private Said SaidOf(string subject) =>
        Tight
        | (NamesSubject && subject.Length > 0 && Subjects.Count <= 1 ? Said.Subject : Said.None)
        | (NamesWave || Vocabulary.OnlyWaveOf(subject) is not null ? Said.Wave : Said.None)
        | (Sentence.SpeaksOfResults ? Said.Results : Said.None);

    private Said Quoted(Token token)
    {
        var before = Sentence.Whole.AsSpan(0, token.Start);
        return before.Count('“') > before.Count('”') ? Said.Quoted : Said.None;
    }

    private ClaimPlace PlaceOf(Token token) => new(
        Sentence.Part, Sentence.Paragraph, token.Start, token.Printed?.Length ?? token.End - token.Start, Sentence.Text);
}
